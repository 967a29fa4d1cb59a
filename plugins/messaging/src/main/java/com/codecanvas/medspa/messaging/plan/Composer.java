package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Template;
import com.codecanvas.medspa.messaging.domain.TemplateKind;
import com.codecanvas.medspa.messaging.domain.Variable;
import com.codecanvas.medspa.messaging.store.Templates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills the clinic's texts with a first name, a day and a time. */
@Component(service = Composer.class)
public final class Composer {

    private static final char NARROW_SPACE = '\u202F';
    private static final Instant SAMPLE_START = Instant.parse("2026-12-01T17:30:00Z");

    private final Templates templates;
    private final ClinicClock clock;

    @Activate
    public Composer(@Reference Templates templates, @Reference ClinicClock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** What all messages of the clinic have in common. */
    public record Letterhead(String clinic, String phone, ZoneId timeZone, Locale locale) {

        Map<Variable, String> values(String greetingName, Instant start) {
            Map<Variable, String> values = new EnumMap<>(Variable.class);
            values.put(Variable.FIRST_NAME, greetingName);
            values.put(Variable.CLINIC, clinic);
            values.put(Variable.PHONE, phone);
            if (start != null) {
                ZonedDateTime local = start.atZone(timeZone);
                DateTimeFormatter time =
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
                values.put(Variable.DAY, text(local, DateTimeFormatter.ofPattern(dayPattern(), locale)));
                values.put(Variable.TIME, text(local, time));
            }
            return values;
        }

        private String dayPattern() {
            return locale.getCountry().equals("US") ? "EEE, MMM d" : "EEE d MMM";
        }
    }

    public Letterhead letterhead() {
        Clinic clinic = clock.clinic();
        String tag = clinic.locale();
        return new Letterhead(
                clinic.name(),
                clock.settings().contactPhone(),
                clinic.timeZone(),
                Locale.forLanguageTag(tag == null ? "en-US" : tag));
    }

    public Template template(TemplateKind kind, Channel channel) {
        return templates.current(kind, channel);
    }

    public Message.Words aboutAppointment(TemplateKind kind, Channel channel, String greetingName, Instant start) {
        return aboutAppointment(letterhead(), template(kind, channel), greetingName, start);
    }

    public static Message.Words aboutAppointment(
            Letterhead letterhead, Template template, String greetingName, Instant start) {
        return template.words(letterhead.values(greetingName, start));
    }

    public Message.Words answer(TemplateKind kind) {
        return template(kind, Channel.SMS).words(letterhead().values(null, null));
    }

    /** How a text would look to somebody called Alex. */
    public Message.Words preview(Template template) {
        return aboutAppointment(letterhead(), template, "Alex", SAMPLE_START);
    }

    // A narrow space, which newer locale data have before AM and PM, would turn the whole text message into UCS-2.
    private static String text(ZonedDateTime local, DateTimeFormatter format) {
        return format.format(local).replace(NARROW_SPACE, ' ');
    }
}
