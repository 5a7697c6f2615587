package dev.stoa.messaging.application;

import dev.stoa.messaging.application.listening.ListenerFactory;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.application.listening.MessageTypeScan;
import dev.stoa.messaging.domain.log.MessageTypes;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessagingSettings.class)
class MessagingConfiguration {

    /** Static and with a provider, because Spring makes such factories before it can inject anything into them. */
    @Bean
    static ListenerFactory listenerFactory(ObjectProvider<Listeners> listeners, BeanFactory beans) {
        return new ListenerFactory(listeners, beans);
    }

    @Bean
    MessageTypes messageTypes() {
        return MessageTypeScan.scan();
    }
}
