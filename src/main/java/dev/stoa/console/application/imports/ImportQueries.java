package dev.stoa.console.application.imports;

import dev.stoa.console.domain.NotFound;
import dev.stoa.console.domain.imports.Imports;
import dev.stoa.console.domain.imports.ProductImport;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells how imports are getting on. */
@Service
public class ImportQueries {

    private final Imports imports;

    ImportQueries(Imports imports) {
        this.imports = imports;
    }

    public Page<ProductImport> list(PageRequest page) {
        return imports.list(page);
    }

    public ProductImport find(UUID id) {
        return imports.find(id).orElseThrow(() -> NotFound.productImport(id));
    }

    public Page<RowError> errors(UUID id, PageRequest page) {
        return imports.errors(find(id).id(), page);
    }
}
