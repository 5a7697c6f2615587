package dev.stoa.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of this process that are Stoa's own.
 *
 * @param dataDir where the embedded database and uploads live
 * @param demo what an empty shop is filled with
 * @param admin the first staff account
 * @param modules which modules run here: {@code *} for all
 */
@Validated
@ConfigurationProperties("stoa")
public record StoaSettings(@DefaultValue("./stoa-data") Path dataDir, @Valid @DefaultValue Demo demo,
        @Valid @DefaultValue Admin admin, @NotBlank @DefaultValue("*") String modules) {

    /**
     * The demo shop.
     *
     * @param products how many products an empty shop is filled with; 0 leaves it empty
     */
    public record Demo(@Min(0) @Max(1_000_000) @DefaultValue("1000") int products) {}

    /**
     * The first staff account.
     *
     * @param password null or empty: a random one is made and printed once
     */
    public record Admin(@NotBlank @DefaultValue("admin") String user, @Nullable String password) {}
}
