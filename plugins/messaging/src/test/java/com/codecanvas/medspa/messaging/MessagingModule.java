package com.codecanvas.medspa.messaging;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.Emails;
import com.codecanvas.medspa.messaging.api.InboundText;
import com.codecanvas.medspa.messaging.api.TextMessages;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Notice;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import com.codecanvas.medspa.messaging.plan.AlignJob;
import com.codecanvas.medspa.messaging.plan.AppointmentWatch;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Composer;
import com.codecanvas.medspa.messaging.plan.MessagingSettings;
import com.codecanvas.medspa.messaging.plan.Notifier;
import com.codecanvas.medspa.messaging.plan.Outbox;
import com.codecanvas.medspa.messaging.plan.PlanBook;
import com.codecanvas.medspa.messaging.plan.PlannedMessages;
import com.codecanvas.medspa.messaging.plan.Planner;
import com.codecanvas.medspa.messaging.receive.AppointmentReplies;
import com.codecanvas.medspa.messaging.receive.Intake;
import com.codecanvas.medspa.messaging.receive.OptOuts;
import com.codecanvas.medspa.messaging.receive.Replies;
import com.codecanvas.medspa.messaging.rest.ConversationViews;
import com.codecanvas.medspa.messaging.rest.ConversationsResource;
import com.codecanvas.medspa.messaging.rest.MessageViews;
import com.codecanvas.medspa.messaging.rest.MessagesResource;
import com.codecanvas.medspa.messaging.rest.NoticesResource;
import com.codecanvas.medspa.messaging.rest.RulesResource;
import com.codecanvas.medspa.messaging.rest.StaffDesk;
import com.codecanvas.medspa.messaging.rest.SuppressionsResource;
import com.codecanvas.medspa.messaging.rest.TemplatesResource;
import com.codecanvas.medspa.messaging.rest.Views;
import com.codecanvas.medspa.messaging.send.Carrier;
import com.codecanvas.medspa.messaging.send.CarrierNews;
import com.codecanvas.medspa.messaging.send.Desk;
import com.codecanvas.medspa.messaging.send.DispatchJob;
import com.codecanvas.medspa.messaging.send.Freshness;
import com.codecanvas.medspa.messaging.send.Gate;
import com.codecanvas.medspa.messaging.send.Inquiry;
import com.codecanvas.medspa.messaging.send.Outcomes;
import com.codecanvas.medspa.messaging.send.Readiness;
import com.codecanvas.medspa.messaging.send.Sender;
import com.codecanvas.medspa.messaging.store.Addresses;
import com.codecanvas.medspa.messaging.store.Conversations;
import com.codecanvas.medspa.messaging.store.Marks;
import com.codecanvas.medspa.messaging.store.MessageLog;
import com.codecanvas.medspa.messaging.store.Notices;
import com.codecanvas.medspa.messaging.store.Reports;
import com.codecanvas.medspa.messaging.store.RuleBook;
import com.codecanvas.medspa.messaging.store.Suppressions;
import com.codecanvas.medspa.messaging.store.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The module's components put together as the container does it, with a provider of text messages and one of e-mail. */
final class MessagingModule {

    static final String PROVIDER = "messaging-fake";

    record News(String from, String status) {}

    final ModuleKit kit;
    final Practice practice;
    final FakeTexts texts = new FakeTexts();
    final List<Email> emails = new ArrayList<>();
    final MessageLog log;
    final Suppressions suppressions;
    final Conversations conversations;
    final Notices notices;
    final AppointmentWatch watch;
    final AlignJob align;
    final DispatchJob dispatch;
    final Intake intake;
    final PlannedMessages planned;
    final MessagesResource messagesResource;
    final ConversationsResource conversationsResource;
    final RulesResource rulesResource;
    final TemplatesResource templatesResource;
    final SuppressionsResource suppressionsResource;
    final NoticesResource noticesResource;
    private int inbound;

    MessagingModule(ModuleKit kit) {
        this.kit = kit;
        kit.settings().set(new MessagingSettings("21:00", "08:00", "(212) 555-0100"));
        kit.slots().fill(TextMessages.class, PROVIDER, texts);
        kit.slots().fill(Emails.class, PROVIDER, new FakeEmails());
        practice = new Practice(kit);
        var transactions = kit.transactions();
        Addresses addresses = new Addresses(kit.blindIndex());
        log = new MessageLog(transactions, addresses);
        suppressions = new Suppressions(transactions, addresses);
        conversations = new Conversations(transactions, addresses);
        notices = new Notices(transactions);
        Templates templates = new Templates(transactions);
        RuleBook rules = new RuleBook(transactions);
        Reports reports = new Reports(transactions);
        ClinicClock clock = new ClinicClock(kit.currentClinic(), kit.settings(), kit.clock());
        Composer composer = new Composer(templates, clock);
        Outbox outbox = new Outbox(transactions, log, kit.jobs(), kit.live(), clock);
        Notifier notifier = new Notifier(notices, kit.live(), clock);
        Planner planner = new Planner(practice, practice, new PlanBook(rules, log, outbox), composer, clock);
        watch = new AppointmentWatch(planner);
        align = new AlignJob(transactions, practice, planner, clock);
        planned = new PlannedMessages(practice, outbox);
        Desk desk = new Desk(log, outbox, conversations, suppressions);
        Carrier carrier = new Carrier(kit.slots());
        CarrierNews news = new CarrierNews(desk, notifier, clock);
        Freshness freshness = new Freshness(practice, practice, composer, clock);
        Gate gate = new Gate(desk, freshness, carrier, notifier, clock);
        Marks marks = new Marks(transactions, addresses);
        Outcomes outcomes = new Outcomes(transactions, desk, reports, marks, news, clock);
        dispatch = new DispatchJob(
                transactions,
                gate,
                new Readiness(desk, freshness, carrier, clock),
                marks,
                new Sender(carrier, outcomes, new Inquiry(transactions, desk, carrier)),
                outcomes,
                kit.audit());
        OptOuts optOuts = new OptOuts(desk, composer, notifier, clock);
        intake = new Intake(
                transactions,
                desk,
                outcomes,
                new Replies(practice, optOuts, new AppointmentReplies(practice, practice, log, notifier, clock)));
        MessageViews views = new MessageViews(log, kit.staff());
        StaffDesk staff = new StaffDesk(practice, suppressions, outbox, kit.currentUser(), clock);
        ConversationViews threads = new ConversationViews(conversations, practice, views, staff, kit.audit());
        messagesResource = new MessagesResource(views, staff, kit.audit());
        conversationsResource =
                new ConversationsResource(desk, new Views(threads, views), staff, kit.audit(), kit.live());
        rulesResource = new RulesResource(rules, kit.jobs(), kit.audit());
        templatesResource = new TemplatesResource(templates, composer, staff, clock, kit.audit());
        suppressionsResource = new SuppressionsResource(suppressions, optOuts, staff, clock, kit.audit());
        noticesResource = new NoticesResource(notices, practice, staff, kit.audit(), kit.live());
    }

    void happened(String what, UUID appointmentId) {
        kit.inClinicA(
                () -> kit.events().deliver(watch, "scheduling." + what, appointmentId, new News("booked", "booked")));
    }

    /** All queued jobs, whatever their time: each looks at the clock itself. */
    void dispatchAll() {
        kit.inClinicA(() -> kit.jobs().run(dispatch));
    }

    void texted(String from, String body) {
        inbound++;
        received("in-" + inbound, from, body);
    }

    void received(String id, String from, String body) {
        kit.inClinicA(() -> intake.received(new InboundText(
                PROVIDER, id, from, "+12125550000", body, kit.clock().instant())));
    }

    void reported(String receipt, DeliveryReport.Status status, String code) {
        kit.inClinicA(() -> intake.reported(
                new DeliveryReport(PROVIDER, receipt, status, code, kit.clock().instant())));
    }

    List<Message> ofPatient(UUID patientId) {
        return kit.inClinicA(() -> log.ofPatient(patientId, new MessageLog.Part(null, 100)));
    }

    List<NoticeKind> openNotices() {
        return kit.inClinicA(() -> notices.open().stream().map(Notice::kind).toList());
    }

    <T> T request(Callable<T> endpoint) {
        return kit.inClinicA(() -> kit.inRequest(endpoint));
    }

    private final class FakeEmails implements Emails {

        @Override
        public String send(Email message) {
            emails.add(message);
            return "mail-" + message.key();
        }

        @Override
        public boolean honoursKeys() {
            return false;
        }
    }
}
