package dev.stoa.notification.integration;

import dev.stoa.notification.domain.MailServer;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail leaves the house only where a mail server is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(MailSettings.class)
class SmtpConfiguration {

    private static final String PATIENCE_MILLIS = "10000";

    @Bean
    MailServer mailServer(JavaMailSenderImpl sender, MailSettings settings) throws AddressException {
        // By default the library waits for ever, and one silent mail server would use up all workers.
        for (String what : new String[]{"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().putIfAbsent("mail.smtp." + what, PATIENCE_MILLIS);
        }
        return new SmtpMailServer(sender, new InternetAddress(settings.from(), true));
    }
}
