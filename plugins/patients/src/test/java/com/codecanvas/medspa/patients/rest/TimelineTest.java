package com.codecanvas.medspa.patients.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.PatientsModule;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.patients.domain.Drafts;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.timeline.PatientEvents;
import com.codecanvas.medspa.patients.timeline.Sources;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final TestUser ASSISTANT = TestUser.with("patients.read", "lasers.read");

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private final Set<String> switchedOff = new HashSet<>();
    private final List<TimelineSource> offered = new ArrayList<>();
    private PatientsModule module;
    private UUID ana;

    @BeforeEach
    void patient() {
        module = new PatientsModule(kit);
        ana = kit.inClinicA(() -> module.book.create(Drafts.details(Drafts.ana())))
                .id();
        offered.add(new PatientEvents(module.book));
    }

    private TimelineResource timeline() {
        return new TimelineResource(
                new Sources(id -> !switchedOff.contains(id), kit.currentUser(), offered),
                module.book,
                new PatientWatch(kit.audit(), kit.live(), kit.events()));
    }

    private TimelinePage page(TestUser user, String only, Integer limit, String cursor) {
        return kit.as(kit.clinicA(), user, () -> timeline().list(ana, only, limit, cursor));
    }

    private TimelinePage first() {
        return page(ASSISTANT, null, null, null);
    }

    @Test
    void theRecordTellsWhenItWasMadeAndArchived() {
        kit.inClinicA(() ->
                kit.inRequest(() -> module.book.mark(module.book.find(ana).orElseThrow(), PatientStatus.ARCHIVED)));
        assertThat(first().items())
                .extracting(TimelinePage.Item::title)
                .containsExactly("Patient record archived", "Patient record created");
        assertThat(kit.audit().patients()).containsExactly(ana);
    }

    /** Few moments, so that many entries share theirs. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void pageByPageNothingIsLostAndNothingComesTwice(int limit) {
        Random random = new Random(limit);
        List<TimelineEntry> all = new ArrayList<>();
        for (String id : List.of("lasers", "peels", "creams")) {
            List<TimelineEntry> own = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                own.add(entry(new UUID(random.nextLong(), random.nextLong()), random.nextInt(6)));
            }
            all.addAll(own);
            offered.add(source(id, () -> own));
        }
        List<TimelinePage.Item> read = new ArrayList<>();
        String cursor = null;
        do {
            TimelinePage part = page(TestUser.OWNER, null, limit, cursor);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(limit);
            read.addAll(part.items());
            cursor = part.nextCursor();
        } while (cursor != null);
        assertThat(read.subList(1, read.size()))
                .extracting(TimelinePage.Item::id)
                .containsExactlyElementsOf(all.stream()
                        .map(TimelineEntry::position)
                        .sorted(TimelineSource.Position.NEWEST_FIRST)
                        .map(TimelineSource.Position::id)
                        .toList());
    }

    @Test
    void onlyWhatTheClinicHasSwitchedOnAndThePersonMaySeeIsThere() {
        offered.add(source("lasers", () -> List.of(entry(UUID.randomUUID(), 1))));
        offered.add(source("peels", () -> List.of(entry(UUID.randomUUID(), 2))));
        assertThat(first().sources())
                .extracting(TimelinePage.Source::id)
                .containsExactlyInAnyOrder("lasers", "patients");
        assertThat(first().items()).extracting(TimelinePage.Item::module).containsExactly("patients", "lasers");
        assertThat(page(TestUser.OWNER, null, null, null).items()).hasSize(3);
        switchedOff.add("lasers");
        assertThat(first().items()).extracting(TimelinePage.Item::module).containsExactly("patients");
    }

    @Test
    void oneModuleAloneCanBeAskedFor() {
        offered.add(source("lasers", () -> List.of(entry(UUID.randomUUID(), 1))));
        TimelinePage lasers = page(ASSISTANT, "lasers", null, null);
        assertThat(lasers.items()).extracting(TimelinePage.Item::module).containsExactly("lasers");
        assertThat(lasers.sources()).hasSize(2);
        assertThat(page(ASSISTANT, "peels", null, null).items()).isEmpty();
    }

    @Test
    void aSourceThatFailsIsLeftOutAndNamed() {
        offered.add(source("lasers", () -> {
            throw new IllegalStateException("out of order");
        }));
        assertThat(first().missing()).containsExactly("lasers");
        assertThat(first().items()).extracting(TimelinePage.Item::module).containsExactly("patients");
    }

    @Test
    void theOtherClinicsPatientIsUnknown() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> kit.inClinicB(() -> timeline().list(ana, null, null, null)));
        assertThat(refused.problem().status()).isEqualTo(404);
        assertThat(kit.twoClinics().verify(timeline(), "Lopez")).isPositive();
    }

    @Test
    void aLimitThatIsNoneAndACursorOfAnotherListAreRefused() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> page(ASSISTANT, null, 0, null))
                        .problem()
                        .errors())
                .extracting("field")
                .containsExactly("limit");
        assertThat(catchThrowableOfType(ProblemException.class, () -> page(ASSISTANT, null, null, "bm8"))
                        .problem()
                        .status())
                .isEqualTo(400);
    }

    private static TimelineEntry entry(UUID id, int minute) {
        return new TimelineEntry(
                id, Instant.parse("2026-01-05T15:00:00Z").plusSeconds(60L * minute), "zap", "Happened", null, null);
    }

    private static TimelineSource source(String id, Supplier<List<TimelineEntry>> entries) {
        return new TimelineSource() {
            @Override
            public String moduleId() {
                return id;
            }

            @Override
            public String name() {
                return id;
            }

            @Override
            public String permission() {
                return id + ".read";
            }

            @Override
            public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
                return TimelineSource.among(entries.get(), before, limit);
            }
        };
    }
}
