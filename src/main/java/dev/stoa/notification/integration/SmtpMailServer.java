package dev.stoa.notification.integration;

import dev.stoa.notification.domain.MailServer;
import dev.stoa.notification.domain.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mail server, by SMTP. */
class SmtpMailServer implements MailServer {

    private final JavaMailSender sender;
    private final InternetAddress from;

    SmtpMailServer(JavaMailSender sender, InternetAddress from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(OutgoingMail mail) {
        try {
            sender.send(message(mail));
        } catch (MailSendException e) {
            throw isForGood(e) ? new AddressRejected(e) : e;
        }
    }

    private MimeMessage message(OutgoingMail mail) {
        MimeMessage message = sender.createMimeMessage();
        try {
            var writer = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            writer.setFrom(from);
            writer.setTo(new InternetAddress(mail.to().email(), mail.to().name(), StandardCharsets.UTF_8.name()));
            writer.setSubject(mail.text().subject());
            writer.setText(mail.text().body());
            message.setHeader("Message-ID", messageId(mail.id()));
            // RFC 3834: no out-of-office notes, please.
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("Cannot write mail " + mail.id(), e);
        }
    }

    /** RFC 5322: unique in the world, by the domain of the sender. */
    private String messageId(UUID mailId) {
        String address = from.getAddress();
        return "<" + mailId + "@" + address.substring(address.lastIndexOf('@') + 1) + ">";
    }

    /** Addresses that a server refuses with a code of 500 and above are named invalid; others may work later. */
    private static boolean isForGood(MailSendException failure) {
        return failure.getFailedMessages().values().stream().anyMatch(SmtpMailServer::namesInvalidAddresses);
    }

    private static boolean namesInvalidAddresses(@Nullable Exception cause) {
        return cause instanceof SendFailedException failed && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }
}
