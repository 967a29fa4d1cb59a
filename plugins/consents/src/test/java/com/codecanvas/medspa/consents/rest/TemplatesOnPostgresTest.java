package com.codecanvas.medspa.consents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.consents.templates.ShippedTemplates;
import com.codecanvas.medspa.core.testing.ModuleKit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts in versions, each clinic's own. */
class TemplatesOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("consents");

    private Desk desk;
    private Clinic a;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
    }

    private List<String> wrong(String kind, String title, String body, Integer days) {
        return Desk.rules(
                () -> desk.in(a, () -> desk.templates.add(new TemplateInput(kind, title, body, days, true, true))));
    }

    @Test
    void everyChangeIsTheNextVersionAndTheOthersStay() {
        desk.rewrite(a, desk.tattoo, "Second", 0);
        desk.rewrite(a, desk.tattoo, "Third", 365);
        assertThat(desk.in(a, () -> desk.templates.versions(desk.tattoo)).items())
                .extracting(TemplateView::version)
                .containsExactly(3L, 2L, 1L);
        UUID ofB = ShippedTemplates.tattooRemoval(kit.clinicB().id());
        assertThat(desk.in(kit.clinicB(), () -> desk.templates.versions(ofB)).items())
                .extracting(TemplateView::version)
                .containsExactly(1L);
        assertThat(Desk.refusal(() -> desk.in(kit.clinicB(), () -> desk.templates.versions(desk.tattoo)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoDidNotSeeTheLatestVersionDoesNotOverwriteIt() {
        desk.rewrite(a, desk.tattoo, "Second", null);
        TemplateInput late = new TemplateInput("consent", "Late", "Late", null, true, true);
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.templates.change(desk.tattoo, new IfMatch("\"1\""), late)))
                        .code())
                .endsWith("stale");
    }

    @Test
    void aNoticeNeverBecomesAConsent() {
        TemplateInput consent = new TemplateInput("consent", "Privacy", "Text", null, true, true);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.templates.change(desk.notice, Desk.ANY, consent))))
                .containsExactly("kind fixed");
    }

    @Test
    void whatIsWrongWithATextIsNamed() {
        assertThat(wrong("letter", " ", "For {{ssn}}", -1))
                .containsExactlyInAnyOrder("title required", "kind choice", "validDays range", "body variable");
        assertThat(wrong("consent", "Peel", "", 4000)).containsExactly("body required", "validDays range");
        assertThat(wrong("consent", "x".repeat(121), "x".repeat(50_001), null))
                .containsExactly("title too-long", "body too-long");
    }
}
