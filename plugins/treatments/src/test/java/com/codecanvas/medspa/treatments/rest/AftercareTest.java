package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.rules.ShippedRules;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sheet that patients take home. */
class AftercareTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("treatments");

    private Desk desk;
    private Clinic a;
    private UUID ana;

    @BeforeEach
    void open() {
        kit.staff().add(TestUser.OWNER);
        desk = new Desk(kit);
        a = kit.clinicA();
        ana = desk.patient(a, "Ana Lopez");
    }

    /** Pages of a PDF. */
    private static int pages(Response answer) {
        assertThat(answer.getMediaType()).hasToString("application/pdf");
        try (PDDocument document = Loader.loadPDF((byte[]) answer.getEntity())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSheetOnTattoosSaysWhatToDoAndWhenToCall() {
        AftercareSheet sheet = new ShippedRules().current().aftercare();
        assertThat(sheet.version()).isEqualTo("tattoo-2026.1");
        assertThat(sheet.parts().toString())
                .contains("Cool with", "mild soap", "petrolatum", "Do not open blisters", "No swimming", "SPF 30")
                .contains("Fever, pus", "24 to 72 hours");
        assertThat(desk.in(a, () -> desk.rules.read()).aftercare()).isEqualTo(sheet);
    }

    @Test
    void itIsPrintedAndNotedAsGivenWithVersionTimeAndPerson() {
        UUID tattoo = desk.tattoo(a, ana).id();
        SessionView session = desk.draft(a, tattoo, "2026-09-07T15:00:00Z");
        assertThat(session.aftercare()).isNull();
        assertThat(pages(desk.in(a, () -> desk.sessions.aftercare(session.id()))))
                .isEqualTo(1);
        AftercareView given = desk.in(a, () -> desk.sessions.give(session.id(), Desk.seen(session)))
                .aftercare();
        assertThat(given.version()).isEqualTo("tattoo-2026.1");
        assertThat(given.givenBy()).isEqualTo(TestUser.OWNER.name());
        assertThat(given.givenAt()).isAfter(session.startedAt());
        assertThat(desk.in(a, () -> desk.sessions.read(session.id())).aftercare())
                .isEqualTo(given);
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.sessions.give(session.id(), Desk.seen(session))))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aSignedSessionKeepsTheSheetThatWasGiven() {
        SessionView signed = desk.signed(a, desk.tattoo(a, ana).id(), desk.laser(a, "SN-1"), "2026-09-07T15:00:00Z");
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.sessions.give(signed.id(), Desk.ANY)))
                        .code())
                .isEqualTo("session-signed");
    }

    @Test
    void everyKindBringsItsOwnWhichOutlivesItsModule() {
        UUID course = desk.course(a, ana).id();
        UUID visit = desk.visit(a, course, "2026-09-07T15:00:00Z").id();
        assertThat(desk.in(a, () -> desk.courseSessions.give(visit, Desk.ANY)).aftercare())
                .extracting(AftercareView::version, AftercareView::title)
                .containsExactly("peel-1", "After your peel");
        UUID other = desk.visit(a, course, "2026-10-07T15:00:00Z").id();
        desk.off.add("peels");
        assertThat(pages(desk.in(a, () -> desk.courseSessions.aftercare(visit))))
                .isEqualTo(1);
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.courseSessions.aftercare(other)))
                        .code())
                .isEqualTo("kind-off");
        assertThat(Desk.refusal(() -> desk.in(kit.clinicB(), () -> desk.courseSessions.aftercare(visit)))
                        .status())
                .isEqualTo(404);
    }
}
