package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Calendar;
import com.codecanvas.medspa.checks.journeys.Pages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The front desk with the patient's payments open. */
record Till(Day day, Page page) {

    static Till of(Day day) {
        return new Till(day, day.at("front-desk", day.ana().tab("payments")));
    }

    void takeADeposit() {
        Pages.press(page, "Take a deposit");
        page.getByLabel("Amount of the deposit").fill("150");
        Pages.press(page, "Take it");
        assertThat(page.getByText("$150.00 paid ahead")).isVisible();
    }

    void sellThePackage() {
        page.navigate(day.ana().tab("payments"));
        Pages.press(page, "Checkout");
        new Calendar(page).choose("Add a package", Furnishing.PACKAGE);
        assertThat(page.locator("payments-lines tbody")).containsText(Furnishing.PACKAGE);
        Pages.press(page, "Go to payment");
        page.getByText("Use deposit: $150.00").click();
        assertThat(page.locator("payments-checkout .sums")).containsText("−$150.00");
        assertThat(page.locator("payments-checkout .total")).containsText("$1,050.00");
        day.album().take(page, "checkout");
        page.getByLabel("Test card").selectOption("approves");
        Pages.press(page, "Charge $1,050.00");
        assertThat(page.locator("payments-checkout p[role=status]").getByText("Paid "))
                .isVisible();
        day.album().aside(page, "paid");
    }

    void mailTheReceipt() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Receipt"))
                .first()
                .click();
        assertThat(page.locator("payments-receipt")).containsText("From deposit");
        Pages.press(page, "Send by e-mail");
        assertThat(page.getByText("The receipt is on its way")).isVisible();
        day.album().aside(page, "receipt");
        page.navigate(day.ana().tab("payments"));
        assertThat(page.getByText("8 of 8 left")).isVisible();
        day.album().aside(page, "payments");
    }
}
