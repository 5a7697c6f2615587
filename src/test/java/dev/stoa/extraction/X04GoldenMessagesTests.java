package dev.stoa.extraction;

import static dev.stoa.extraction.ExtractionRule.X4;
import static org.assertj.core.api.Assertions.assertThat;

import dev.planted.bare.commands.Dress;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.golden.GoldenFile;
import dev.stoa.extraction.golden.GoldenFiles;
import dev.stoa.extraction.golden.MessageForm;
import dev.stoa.extraction.golden.MovedMessages;
import dev.stoa.messaging.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code src/test/resources/golden/module/Type.json} says how each type of message is written, {@code Type-1.json} and so on
 * how it was written before; all are read by the class of today without loss, and also after the class was renamed and moved.
 *
 * <p>A message that has grown: {@code mvn test -Dtest=X04GoldenMessagesTests -Dstoa.golden.refresh}, then commit; the old
 * form is kept. What a reader would miss cannot be refreshed away, and is a new record.
 */
@Enforces(17)
class X04GoldenMessagesTests {

    private static final GoldenFiles FILES = new GoldenFiles(GoldenFile.ROOT);

    private final FoundModules stoa = FoundModules.ofStoa();
    private final List<MessageForm<? extends Message>> messages = MessageForm.of(stoa.messages());

    @Test
    void everyMessageIsWrittenAsItsGoldenFileSaysAndOldOnesAreRead() {
        Verdict.holds(X4, FILES.compare(messages));
    }

    @Test
    void aClassCanBeRenamedAndMovedWithoutStrandingWhatIsStored(@TempDir Path directory) throws Exception {
        try (var moved = MovedMessages.compiledInto(directory, stoa.messages())) {
            var renamed = messages.stream().map(message -> {
                var type = moved.classOf(message.name());
                assertThat(type.getName()).isNotEqualTo(message.type().getName());
                return MessageForm.of(type);
            }).toList();
            Verdict.holds(X4, FILES.differences(new ArrayList<>(renamed)));
        }
    }

    @Test
    @Plants(ExtractionRule.X4)
    void seesAMessageWithoutAGoldenFile() {
        var more = new ArrayList<>(messages);
        more.add(MessageForm.of(Dress.class));
        Verdict.catches(FILES.differences(more), "dev.planted.bare.commands.Dress has no golden file");
    }

    @Test
    @Plants(ExtractionRule.X4)
    void seesAGoldenFileWithoutAMessage() {
        var fewer = new ArrayList<>(messages);
        var gone = fewer.removeFirst();
        Verdict.catches(FILES.differences(fewer), gone.word());
    }

    @Test
    @Plants(ExtractionRule.X4)
    void seesWhatAReaderOfTheOldFormWouldMiss(@TempDir Path directory) {
        var files = new GoldenFiles(directory);
        var dress = MessageForm.of(Dress.class);
        files.file(dress).write("""
                [ {
                  "messageId" : "01938a70-0000-7000-8000-00004bc3a4f3",
                  "occurredAt" : "2026-11-23T10:15:30.123456Z",
                  "wardrobe" : "01938a70-0000-7000-8000-000000000001",
                  "since" : { "year" : 2020 }
                } ]
                """);
        Verdict.catches(files.differences(List.of(dress)), "is not written as", "/wardrobe, /since");
    }

    @Test
    @Plants(ExtractionRule.X4)
    void seesAConstantThatIsGone(@TempDir Path directory) {
        var files = new GoldenFiles(directory);
        var form = messages.stream()
                .filter(it -> it.name().equals("payment.PaymentDeclined"))
                .findFirst()
                .orElseThrow();
        files.file(form).write(FILES.file(form).read());
        files.earlier(form, 1).write(FILES.file(form).read().replace("CALLED_OFF", "CALLED_BACK"));
        Verdict.catches(files.differences(List.of(form)), "PaymentDeclined-1.json cannot be read");
    }
}
