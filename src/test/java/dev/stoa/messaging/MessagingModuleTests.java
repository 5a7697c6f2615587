package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.messaging.MessageLog.LoggedMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

/** The log with nobody who listens. */
@ApplicationModuleTest
class MessagingModuleTests {

    @Test
    void keepsWhatNobodyListensTo(@Autowired ApplicationContext context, @Autowired TransactionOperations transactions,
            @Autowired MessageLog log) {
        var sent = new ParcelSent("alone", 1);
        transactions.executeWithoutResult(_ -> context.publishEvent(sent));

        assertThat(log.readAfter(0, 10).messages()).extracting(LoggedMessage::message).containsExactly(sent);
    }
}
