package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.journeys.Pages;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** The owner of another clinic, who may see everything there, and nothing of this. */
record OtherClinic(Day day, Page page) {
    private static final List<String> LISTS = List.of(
            "patients?limit=100",
            "appointments",
            "conversations",
            "notices",
            "messages",
            "invoices",
            "payments",
            "photos",
            "tattoos",
            "treatment-sessions",
            "privacy-requests",
            "audit?limit=100");

    static OtherClinic of(Day day) {
        return new OtherClinic(day, day.desk().signedIn(1, "owner", "/patients"));
    }

    void sawNothing() throws IOException, InterruptedException {
        page.getByPlaceholder("Name, phone, e-mail or birth date").fill("Quintanilla");
        assertThat(page.getByText("Quintanilla")).hasCount(0);
        assertThat(page.locator("patients-list ms-empty")).isVisible();
        for (String address : List.of("/inbox", "/payments", "/admin/audit")) {
            page.navigate(address);
            Pages.settle(page);
            assertThat(page.getByText("Quintanilla")).hasCount(0);
        }
        nothingInLists();
        assertThat(owner().send("GET", "patients/" + day.ana().id(), null).statusCode())
                .isEqualTo(404);
    }

    private void nothingInLists() throws IOException, InterruptedException {
        for (String list : LISTS) {
            String answer = owner().send("GET", list, null).body();
            assertThat(answer)
                    .as(list)
                    .doesNotContain(day.ana().id())
                    .doesNotContain("Quintanilla")
                    .doesNotContain(Ana.PHONE);
        }
    }

    private ClinicApi owner() throws IOException, InterruptedException {
        return day.desk().server().api(1, "owner");
    }
}
