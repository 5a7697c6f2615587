package dev.stoa.console.web.imports;

import dev.stoa.console.application.imports.ImportQueries;
import dev.stoa.console.application.imports.ImportUpload;
import dev.stoa.console.domain.imports.ProductImport;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.Idempotent;
import dev.stoa.platform.RequestId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files of products, and what became of them. */
@RestController
@RequestMapping("/api/admin/v1/imports")
class ImportsController {

    private final ImportUpload upload;
    private final ImportQueries imports;

    ImportsController(ImportUpload upload, ImportQueries imports) {
        this.upload = upload;
        this.imports = imports;
    }

    @PostMapping(path = "/products", consumes = "text/csv")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Idempotent(streamed = true)
    @Operation(summary = "Imports products", description = ProductFileDescription.TEXT)
    @RequestBody(required = true, content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", example = ProductFileDescription.EXAMPLE)))
    ResponseEntity<Accepted> receive(HttpServletRequest request, RequestId requestId) throws IOException {
        UploadHeaders.check(request);
        upload.refuseLarger(request.getContentLengthLong(), request.getHeader(HttpHeaders.EXPECT) != null,
                request.getInputStream());
        var receipt = upload.receive(requestId.value(), request.getInputStream());
        var answer = ResponseEntity.accepted()
                .location(URI.create("/api/admin/v1/imports/" + receipt.importId()));
        if (receipt.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(new Accepted(receipt.importId()));
    }

    @GetMapping
    @Operation(summary = "Imports, the latest first")
    Page<ImportSummary> list(PageRequest page) {
        return imports.list(page).map(ImportSummary::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An import and its progress")
    ImportView find(@PathVariable UUID id) {
        ProductImport found = imports.find(id);
        return ImportView.of(found, imports.errors(id, PageRequest.first(PageRequest.MAX_LIMIT)).items());
    }

    @GetMapping("/{id}/errors")
    @Operation(summary = "What is wrong with rows of the file, by row", description = "Of an import 10,000 errors are kept.")
    Page<RowError> errors(@PathVariable UUID id, PageRequest page) {
        return imports.errors(id, page);
    }

    /** The import that the file became. */
    record Accepted(UUID id) {}
}
