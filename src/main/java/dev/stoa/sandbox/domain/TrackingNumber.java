package dev.stoa.sandbox.domain;

import java.util.Locale;

/** Tracking numbers as posts of the world write them: UPU standard S10, with its check digit. */
final class TrackingNumber {

    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final long SERIALS = 100_000_000;

    private TrackingNumber() {}

    static String of(long number) {
        String serial = String.format(Locale.ROOT, "%08d", number % SERIALS);
        return "CP" + serial + checkDigit(serial) + "DE";
    }

    private static int checkDigit(String serial) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(serial.charAt(i), 10);
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 0;
            case 11 -> 5;
            default -> check;
        };
    }
}
