package dev.stoa.console.domain.imports;

import java.util.List;

/** Nothing of this file can be imported. */
public final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowError> errors;

    /**
     * Says why in words.
     *
     * @param errors where in the file, at least one
     */
    public UnusableFile(String reason, List<RowError> errors) {
        super(reason, null, false, false);
        this.errors = List.copyOf(errors);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public List<RowError> errors() {
        return errors;
    }
}
