package dev.stoa.replay.books;

/** Pence that contain VAT, and their parts. */
public record Amounts(long net, long tax, long gross) {

    static final Amounts NONE = new Amounts(0, 0, 0);

    /** A sixth of what contains 20 % VAT is VAT: rounded half up, which in integers is {@code (gross + 3) / 6}. */
    static Amounts containingVat(long gross) {
        long tax = (gross + 3) / 6;
        return new Amounts(gross - tax, tax, gross);
    }

    Amounts plus(Amounts other) {
        return new Amounts(net + other.net, tax + other.tax, gross + other.gross);
    }
}
