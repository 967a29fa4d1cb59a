package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.treatments.domain.Sessions;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.Tattoos;
import com.codecanvas.medspa.treatments.domain.TestSpots;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tattoos and courses, and everything that was done. All of it is medical record. */
@Component(service = PersonalData.class)
public final class TreatmentsHeld implements PersonalData {

    static final String MEDICAL_RECORD =
            "It is part of the medical record, which the clinic must keep for six years or longer (45 CFR 164.316 and state law).";
    private static final RecordKind TATTOO = RecordKind.kept(
            "tattoo", "Tattoos", "A practitioner changes the tattoo on the patient's page.", MEDICAL_RECORD);
    private static final RecordKind TEST_SPOT = RecordKind.kept(
            "test-spot", "Test spots", "A practitioner notes the correction in the tattoo's note.", MEDICAL_RECORD);
    private static final RecordKind SESSION = RecordKind.kept(
            "treatment-session",
            "Treatment sessions",
            "A practitioner adds an amendment to the signed session; what was signed stays readable.",
            MEDICAL_RECORD);

    private final Tattoos tattoos;
    private final TestSpots spots;
    private final Sessions sessions;
    private final SessionRecords records;
    private final CourseRecords courses;
    private final StaffDirectory staff;

    @Activate
    public TreatmentsHeld(
            @Reference Tattoos tattoos,
            @Reference TestSpots spots,
            @Reference Sessions sessions,
            @Reference SessionRecords records,
            @Reference CourseRecords courses,
            @Reference StaffDirectory staff) {
        this.tattoos = tattoos;
        this.spots = spots;
        this.sessions = sessions;
        this.records = records;
        this.courses = courses;
        this.staff = staff;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(TATTOO, TEST_SPOT, SESSION, CourseRecords.COURSE, CourseRecords.SESSION);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        for (Tattoo tattoo : tattoos.ofPatient(patientId)) {
            String name = tattoo.details().name();
            into.add(new PersonalRecord(
                    TATTOO.id(), tattoo.id(), tattoo.createdAt(), "Tattoo: " + name, TattooFacts.of(tattoo)));
            spots.ofTattoo(tattoo.id())
                    .forEach(spot -> into.add(new PersonalRecord(
                            TEST_SPOT.id(),
                            spot.id(),
                            spot.doneOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                            "Test spot: " + name,
                            TestSpotFacts.of(tattoo, spot, staff))));
            sessions.ofTattoo(tattoo.id())
                    .forEach(session -> into.add(new PersonalRecord(
                            SESSION.id(),
                            session.id(),
                            session.subject().startedAt(),
                            "Treatment session: " + name,
                            records.facts(tattoo, session))));
        }
        courses.copy(patientId, into);
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}
