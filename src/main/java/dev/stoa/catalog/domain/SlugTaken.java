package dev.stoa.catalog.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** Another product is published under this slug. */
public class SlugTaken extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public SlugTaken(String slug) {
        super(Kind.CONFLICT, "slug_taken", "Another product has the slug " + slug + ".",
                List.of(new FieldError("slug", slug + " is taken")));
    }
}
