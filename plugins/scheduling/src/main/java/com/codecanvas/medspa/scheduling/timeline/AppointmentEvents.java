package com.codecanvas.medspa.scheduling.timeline;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.AppointmentHistory;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments as they were booked, and as they ended or stand. */
@Component(service = TimelineSource.class)
public final class AppointmentEvents implements TimelineSource {

    private final AppointmentHistory history;
    private final CurrentClinic clinic;

    @Activate
    public AppointmentEvents(@Reference AppointmentHistory history, @Reference CurrentClinic clinic) {
        this.history = history;
        this.clinic = clinic;
    }

    @Override
    public String moduleId() {
        return "scheduling";
    }

    @Override
    public String name() {
        return "Appointments";
    }

    @Override
    public String permission() {
        return "scheduling.read";
    }

    @Override
    public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
        return history.before(patientId, before.at(), before.id(), limit).stream()
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(AppointmentHistory.Event event) {
        String reason = event.cancelReason() == null || event.status() != AppointmentStatus.CANCELLED
                ? ""
                : ": " + event.cancelReason();
        return new TimelineEntry(
                event.appointmentId(),
                event.at(),
                icon(event.status()),
                title(event.status()),
                event.service() + ", " + when(event) + reason,
                "appointments");
    }

    private String when(AppointmentHistory.Event event) {
        Clinic here = clinic.get();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(here.locale()))
                .format(event.startsAt().atZone(here.timeZone()));
    }

    private static String title(AppointmentStatus status) {
        return switch (status) {
            case BOOKED -> "Appointment booked";
            case CONFIRMED -> "Appointment confirmed";
            case ARRIVED -> "Arrived";
            case IN_TREATMENT -> "Treatment began";
            case COMPLETED -> "Appointment completed";
            case CANCELLED -> "Appointment cancelled";
            case NO_SHOW -> "Did not come";
        };
    }

    private static String icon(AppointmentStatus status) {
        return switch (status) {
            case BOOKED, CONFIRMED -> "calendar";
            case ARRIVED, IN_TREATMENT -> "log-in";
            case COMPLETED -> "check";
            case CANCELLED -> "x";
            case NO_SHOW -> "user-x";
        };
    }
}
