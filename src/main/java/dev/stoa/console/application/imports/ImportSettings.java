package dev.stoa.console.application.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of imports, {@code stoa.import.*}.
 *
 * @param maxSize of a file; a larger one is refused (413)
 * @param batchRows how many rows are read or applied in one transaction; of imports that come from now on
 * @param lease after this time without progress another instance takes an import over
 * @param pollInterval how often imports are looked for that another instance received or left
 * @param uploadPatience how long an upload may take until its next part comes
 */
@ConfigurationProperties("stoa.import")
public record ImportSettings(
        @DefaultValue("512MB") DataSize maxSize,
        @DefaultValue("500") int batchRows,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("5s") Duration pollInterval,
        @DefaultValue("5m") Duration uploadPatience) {}
