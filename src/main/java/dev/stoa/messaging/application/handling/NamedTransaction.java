package dev.stoa.messaging.application.handling;

import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction that carries the name of the listener it belongs to: commits are recognized by it. */
public final class NamedTransaction {

    private final TransactionTemplate template;

    private NamedTransaction(TransactionTemplate template) {
        this.template = template;
    }

    public static NamedTransaction of(PlatformTransactionManager transactions, String name) {
        var template = new TransactionTemplate(transactions);
        template.setName(name);
        return new NamedTransaction(template);
    }

    public <T> T execute(Function<TransactionStatus, T> work) {
        return template.<T>execute(work::apply);
    }
}
