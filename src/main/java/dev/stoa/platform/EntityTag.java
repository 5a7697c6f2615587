package dev.stoa.platform;

/**
 * An {@code ETag}. On a GET, an answer that carries one is turned into 304 when the reader has it already.
 *
 * @param value in quotes, as it stands in the header
 */
public record EntityTag(String value) {

    /** For what changes only with its version; {@link ExpectedVersion} understands it. */
    public static EntityTag of(long version) {
        return new EntityTag("\"" + version + "\"");
    }

    /** For answers that are put together from several sources: the tag changes when any word of the answer does. */
    public static EntityTag ofContent(Object answer) {
        return new EntityTag("\"" + ContentHash.of(answer).hex().substring(0, 32) + "\"");
    }

    @Override
    public String toString() {
        return value;
    }
}
