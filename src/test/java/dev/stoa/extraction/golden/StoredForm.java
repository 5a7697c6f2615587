package dev.stoa.extraction.golden;

/**
 * How one type is written and read by the code that stores it.
 *
 * @param <T> the type
 */
public interface StoredForm<T> {

    /** Its module, which is the directory of its files. */
    String module();

    /** The word that it is stored under, which names its files. */
    String word();

    Class<T> type();

    String write(T value);

    T read(String json);
}
