package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is wrong with listeners and messages is told at the start, in a sentence. */
@Enforces(3)
class StartTests {

    @Test
    void refusesTwoListenersForOneCommand() {
        assertThatThrownBy(() -> Scene.open(TwoForOneCommand.class)).rootCause()
                .hasMessageContaining("SendParcel has two listeners")
                .hasMessageContaining("two.first")
                .hasMessageContaining("two.second");
    }

    @Test
    void refusesAnIdThatIsUsedTwice() {
        assertThatThrownBy(() -> Scene.open(Harbor.class, AnotherHarbor.class)).rootCause()
                .hasMessageContaining("Two listeners have the id harbor.receive");
    }

    @Test
    void refusesAMessageWithoutATypeName() {
        assertThatThrownBy(() -> Scene.open(ListensToNameless.class)).rootCause()
                .hasMessageContaining("Nameless has no type name");
    }

    @Test
    void refusesATypeNameThatIsUsedTwice() {
        assertThatThrownBy(() -> Scene.open(Harbor.class, ListensToATwin.class)).rootCause()
                .hasMessageContaining("testing.ParcelSent is used by both");
    }

    @Test
    void refusesAListenerForMoreThanOneTypeOfMessage() {
        assertThatThrownBy(() -> Scene.open(ListensToEverything.class)).rootCause()
                .hasMessageContaining("must take one concrete type of message");
    }

    @Test
    void refusesAListenerThatReturnsSomething() {
        assertThatThrownBy(() -> Scene.open(Answers.class)).rootCause().hasMessageContaining("must return void");
    }

    @MessageType("testing.SendParcel")
    record SendParcel(UUID messageId, Instant occurredAt, String key) implements Command {

        SendParcel() {
            this(Ids.next(), Instant.now(), "key");
        }
    }

    record Nameless(UUID messageId, Instant occurredAt, String key) implements Event {}

    @MessageType("testing.ParcelSent")
    record Twin(UUID messageId, Instant occurredAt, String key) implements Event {}

    static class TwoForOneCommand {

        @MessageListener(id = "two.first")
        void first(SendParcel command) {}

        @MessageListener(id = "two.second")
        void second(SendParcel command) {}
    }

    static class AnotherHarbor {

        @MessageListener(id = Harbor.RECEIVE)
        void on(ParcelSeen parcel) {}
    }

    static class ListensToNameless {

        @MessageListener(id = "nameless.hear")
        void on(Nameless event) {}
    }

    static class ListensToATwin {

        @MessageListener(id = "twin.hear")
        void on(Twin event) {}
    }

    static class ListensToEverything {

        @MessageListener(id = "everything.hear")
        void on(Event event) {}
    }

    static class Answers {

        @MessageListener(id = "answers.hear")
        Event on(ParcelSent parcel) {
            return parcel;
        }
    }
}
