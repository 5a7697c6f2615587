package dev.planted.deaf.application;

import dev.planted.gossip.events.Twin;
import dev.planted.gossip.events.WronglyNamed;
import dev.stoa.messaging.MessageListener;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** Listens in every wrong way; no bean, so nothing is ever called. */
public final class Ears {

    @MessageListener(id = "deaf.hears-twice")
    public void once(Twin message) {}

    @MessageListener(id = "deaf.hears-twice")
    public void again(WronglyNamed message) {}

    @MessageListener(id = "gossip.hears-as-another")
    public void asAnother(Twin message) {}

    @MessageListener(id = "dev.planted.deaf.application.Ears.byClassName")
    public void byClassName(Twin message) {}

    @EventListener
    public void withoutId(Twin message) {}

    @TransactionalEventListener(classes = Twin.class)
    public void withoutParameter() {}

    /** Past the log. */
    public static final class Whole implements ApplicationListener<PayloadApplicationEvent<Twin>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<Twin> event) {}
    }
}
