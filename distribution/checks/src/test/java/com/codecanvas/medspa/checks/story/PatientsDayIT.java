package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.journeys.FrontDesk;
import com.codecanvas.medspa.checks.providers.BucketStandIn;
import com.codecanvas.medspa.checks.providers.TwilioStandIn;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ana has a tattoo taken off: one day from her call to the audit log, in the browsers of everybody who takes part. */
class PatientsDayIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void oneDayInTheClinic() throws Exception {
        StoryClinic clinic = StoryClinic.open(DESK.server());
        new Furnishing(clinic.api("admin")).furnish(clinic);
        Day day = new Day(DESK, clinic, Ana.met(clinic), Album.kept());
        try (TwilioStandIn twilio = new TwilioStandIn();
                BucketStandIn bucket = new BucketStandIn()) {
            tell(day, twilio, bucket);
        }
        OtherClinic.of(day).sawNothing();
    }

    private static void tell(Day day, TwilioStandIn twilio, BucketStandIn bucket) throws Exception {
        Booking calendar = Booking.at(day);
        AnasPhone phone = AnasPhone.of(day);
        Till till = Till.of(day);
        Administration administration = Administration.of(day);

        sheCalls(calendar, phone);
        till.takeADeposit();
        TreatmentRoom.of(day).markTheTattoo();
        administration.prepare(bucket);
        phone.getsReminded();
        sheIsTreated(day, calendar);
        till.sellThePackage();
        till.mailTheReceipt();
        phone.getsMail("Receipt");
        calendar.proposeTheNext();
        sheStops(day, phone);

        administration.swapTexts(twilio);
        administration.swapPictures(bucket, Camera.of(day));
        administration.payments(day.at("front-desk", day.ana().tab("timeline")));
        theDayIsOnRecord(day);
    }

    private static void sheCalls(Booking calendar, AnasPhone phone) throws Exception {
        calendar.bookTheFirstFreeTime();
        phone.gets("you are booked for");
        phone.remindAtOnce();
        phone.answers("C");
        calendar.seeItConfirmed();
    }

    private static void sheIsTreated(Day day, Booking calendar) throws Exception {
        calendar.checkIn();
        Tablet tablet = Tablet.handedOver(day);
        tablet.sign("Consent to laser tattoo removal", "Sign", "consent-tablet");
        tablet.sign("Notice of privacy practices", "Acknowledge and sign", "notice-tablet");
        tablet.show();
        calendar.startTreatment();
        Camera camera = Camera.of(day);
        camera.sayWhatTheFirstShows("Rose");
        TreatmentRoom room = TreatmentRoom.of(day);
        room.startTheSession();
        Camera.at(day, room.page()).takeBeforeTheSession("Rose");
        room.recordTheSession();
        camera.takeAfter(0.75);
        camera.showsTheLastOf("Rose · Session 1");
        room.showsThePicturesOfTheTattoo(3);
        camera.compare();
        calendar.complete();
    }

    private static void sheStops(Day day, AnasPhone phone) throws Exception {
        Inbox inbox = Inbox.of(day);
        inbox.open();
        phone.answers("STOP");
        phone.gets("You have opted out");
        inbox.seeThatSheStopped();
        int texts = phone.texts();
        inbox.seeThatNothingLeaves();
        phone.show();
        assertThat(phone.texts()).isEqualTo(texts);
    }

    private static void theDayIsOnRecord(Day day) {
        Page page = day.at("owner", day.ana().tab("timeline"));
        for (String what : List.of("Appointment booked", "Package bought", "Opted out of messages")) {
            assertThat(page.locator("patients-timeline").getByText(what).first())
                    .isVisible();
        }
        day.album().take(page, "timeline");
        Trail trail = Trail.of(day);
        trail.holdsTheDay();
        trail.holdsWhatTheAdminDid();
    }
}
