package com.codecanvas.medspa.scheduling.privacy;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Appointments;
import com.codecanvas.medspa.scheduling.domain.Window;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A patient's appointments, cancelled ones included. */
@Component(service = PersonalData.class)
public final class AppointmentsHeld implements PersonalData {

    private static final RecordKind APPOINTMENT = RecordKind.kept(
            "appointment",
            "Appointments",
            "Staff change the note, the time or the status in the calendar.",
            "When a patient was here and with whom is part of the medical record, which the clinic must keep for six years or longer (45 CFR 164.316 and state law).");
    private static final int AT_ONCE = 200;

    private final Appointments appointments;

    @Activate
    public AppointmentsHeld(@Reference Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(APPOINTMENT);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        Appointments.Place place = null;
        List<Appointment> some;
        do {
            some = appointments.list(new Appointments.Query(Window.ALWAYS, patientId, null, true, place, AT_ONCE));
            for (Appointment appointment : some) {
                into.add(record(appointment));
                place = new Appointments.Place(appointment.slot().start(), appointment.id());
            }
        } while (some.size() == AT_ONCE);
    }

    private static PersonalRecord record(Appointment appointment) {
        return new PersonalRecord(
                APPOINTMENT.id(),
                appointment.id(),
                appointment.slot().start(),
                appointment.service().name(),
                AppointmentFacts.of(appointment));
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}
