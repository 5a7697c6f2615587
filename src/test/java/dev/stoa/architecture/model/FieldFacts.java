package dev.stoa.architecture.model;

import java.util.List;

/**
 * A field of a message.
 *
 * @param path such as {@code lines[].sku}
 * @param type in the words of Java
 * @param optional whether it may be null
 * @param constants what an enum may be; empty for other types
 */
public record FieldFacts(String path, String type, boolean optional, String meaning, List<String> constants) {}
