package com.codecanvas.medspa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.rest.ConversationView;
import com.codecanvas.medspa.messaging.rest.ConversationsResource.Assignment;
import com.codecanvas.medspa.messaging.rest.ConversationsResource.Words;
import com.codecanvas.medspa.messaging.rest.MessageView;
import com.codecanvas.medspa.messaging.rest.MessagesResource.NewMessage;
import com.codecanvas.medspa.messaging.rest.NoticesResource.NoticeView;
import com.codecanvas.medspa.messaging.rest.RulesResource.RulesBody;
import com.codecanvas.medspa.messaging.rest.SuppressionsResource.Lifting;
import com.codecanvas.medspa.messaging.rest.SuppressionsResource.NewSuppression;
import com.codecanvas.medspa.messaging.rest.SuppressionsResource.SuppressionView;
import com.codecanvas.medspa.messaging.rest.TemplateView;
import com.codecanvas.medspa.messaging.rest.TemplatesResource.TemplateBody;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EndpointsTest {

    private static final String MOBILE = "+12125550123";
    private static final IfMatch FIRST = new IfMatch("\"0\"");

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging");

    private MessagingModule module;
    private UUID ana;

    @BeforeEach
    void anaIsAPatient() {
        module = new MessagingModule(kit);
        ana = module.practice.patient("Ana", MOBILE, null);
    }

    @Test
    void staff_write_to_a_patient_and_see_it_go_out() {
        MessageView written =
                module.request(() -> module.messagesResource.write(new NewMessage(ana, "sms", " See you then ")));
        assertThat(written.state()).isEqualTo("planned");
        module.dispatchAll();
        List<MessageView> messages =
                module.request(() -> module.messagesResource.list(ana, null)).items();
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo("sent");
            assertThat(message.body()).isEqualTo("See you then");
        });
        assertThat(kit.audit().patients()).contains(ana);
    }

    @Test
    void nobody_writes_to_whoever_opted_out_or_cannot_be_reached() {
        module.texted(MOBILE, "STOP");
        assertThat(code(() -> module.messagesResource.write(new NewMessage(ana, "sms", "Hello"))))
                .isEqualTo("opted-out");
        assertThat(rules(() -> module.messagesResource.write(new NewMessage(ana, "email", "Hello"))))
                .containsExactly("channel no-address");
        assertThat(rules(() -> module.messagesResource.write(new NewMessage(ana, "sms", " "))))
                .containsExactly("text required");
        assertThat(rules(() -> module.messagesResource.write(new NewMessage(ana, "sms", "x".repeat(2000)))))
                .containsExactly("text too-long");
        assertThat(rules(() -> module.messagesResource.write(new NewMessage(ana, "fax", "Hello"))))
                .containsExactly("channel choice");
        assertThat(code(() -> module.messagesResource.write(new NewMessage(UUID.randomUUID(), "sms", "Hello"))))
                .isEqualTo("not-found");
    }

    @Test
    void a_conversation_is_read_answered_and_given_to_a_patient() {
        module.texted("+12125550177", "It is me, Ana");
        ConversationView unread = module.request(() -> module.conversationsResource.list(true, null))
                .items()
                .get(0);
        assertThat(unread.patientId()).isNull();
        assertThat(unread.lastWords()).isEqualTo("It is me, Ana");
        ConversationView assigned =
                module.request(() -> module.conversationsResource.assign(unread.id(), new Assignment(ana)));
        assertThat(assigned.patientName()).isEqualTo("Ana Lopez");
        assertThat(module.request(() -> module.conversationsResource.markRead(unread.id()))
                        .unread())
                .isZero();
        module.request(() -> module.conversationsResource.reply(unread.id(), new Words("Hello Ana")));
        module.dispatchAll();
        assertThat(module.texts.asked)
                .singleElement()
                .satisfies(text -> assertThat(text.to()).isEqualTo("+12125550177"));
        assertThat(module.request(() -> module.conversationsResource.read(unread.id(), null))
                        .messages()
                        .items())
                .extracting(MessageView::body)
                .containsExactly("Hello Ana", "It is me, Ana");
        assertThat(module.ofPatient(ana)).hasSize(2);
    }

    @Test
    void a_long_thread_comes_in_pages() {
        for (int i = 0; i < 60; i++) {
            module.texted(MOBILE, "Message " + i);
        }
        var first = module.request(() -> module.messagesResource.list(ana, null));
        var second = module.request(() -> module.messagesResource.list(ana, first.nextCursor()));
        assertThat(first.items())
                .hasSize(50)
                .first()
                .extracting(MessageView::body)
                .isEqualTo("Message 59");
        assertThat(second.items())
                .hasSize(10)
                .last()
                .extracting(MessageView::body)
                .isEqualTo("Message 0");
        assertThat(second.nextCursor()).isNull();
        assertThat(code(() -> module.messagesResource.list(ana, "nonsense"))).isEqualTo("malformed");
    }

    @Test
    void a_text_is_changed_previewed_and_used_from_then_on() {
        TemplateBody draft = new TemplateBody(null, "{firstName}: {day}, {time}. Reply STOP to opt out.");
        TemplateView preview = module.request(() -> module.templatesResource.preview("confirmation", "sms", draft));
        assertThat(preview.preview()).isEqualTo("Alex: Tue, Dec 1, 12:30 PM. Reply STOP to opt out.");
        assertThat(preview.segments().segments()).isEqualTo(1);
        module.request(() -> module.templatesResource.change("confirmation", "sms", FIRST, draft));
        assertThat(code(() -> module.templatesResource.change("confirmation", "sms", FIRST, draft)))
                .isEqualTo("stale");
        module.happened("booked", module.practice.appointment(ana, Instant.parse("2026-11-27T19:00:00Z")));
        module.dispatchAll();
        assertThat(module.texts.asked.get(0).text()).startsWith("Ana: Fri, Nov 27");
    }

    @Test
    void a_text_with_an_unknown_variable_is_refused_and_a_costly_one_is_warned_of() {
        assertThat(rules(() -> module.templatesResource.change(
                        "reminder", "sms", FIRST, new TemplateBody(null, "Your {treatment}"))))
                .containsExactly("body variable");
        assertThat(rules(() ->
                        module.templatesResource.change("reminder", "email", FIRST, new TemplateBody(null, "Hello"))))
                .containsExactly("heading required");
        assertThat(code(() -> module.templatesResource.preview("help-answer", "email", new TemplateBody("a", "b"))))
                .isEqualTo("not-found");
        TemplateBody emoji = new TemplateBody(null, "🙂".repeat(80));
        assertThat(module.request(() -> module.templatesResource.preview("reminder", "sms", emoji))
                        .warnings())
                .hasSize(3);
    }

    @Test
    void rules_say_what_is_wrong_with_them() {
        assertThat(rules(() ->
                        module.rulesResource.change(FIRST, new RulesBody(null, List.of(5, 60, 60), List.of("fax"), 0))))
                .containsExactly(
                        "confirmation required", "minutesBefore range", "minutesBefore unique", "channels choice");
        assertThat(rules(() -> module.rulesResource.change(FIRST, new RulesBody(true, List.of(), List.of(), 0))))
                .containsExactly("channels required");
        assertThat(code(() -> module.rulesResource.change(null, new RulesBody(true, List.of(), List.of("sms"), 0))))
                .isEqualTo("precondition-required");
    }

    @Test
    void staff_note_an_opt_out_and_let_somebody_in_again_with_evidence() {
        SuppressionView added = module.request(
                () -> module.suppressionsResource.add(new NewSuppression(ana, "sms", "Said so on the phone")));
        assertThat(module.request(() -> module.messagesResource.reach(ana)).smsOptedOut())
                .isTrue();
        assertThat(code(() -> module.suppressionsResource.add(new NewSuppression(ana, "sms", "Again"))))
                .isEqualTo("opted-out");
        module.request(() -> {
            module.suppressionsResource.lift(added.id(), new Lifting("Signed the form"));
            return true;
        });
        assertThat(module.request(() -> module.suppressionsResource.list(null)).items())
                .isEmpty();
        assertThat(module.request(() -> module.suppressionsResource.optIns(ana)).items())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.wording()).isEqualTo("Signed the form"));
    }

    @Test
    void a_notice_is_open_until_somebody_settles_it() {
        module.texted(MOBILE, "R");
        NoticeView notice =
                module.request(() -> module.noticesResource.list()).items().get(0);
        assertThat(notice.patientName()).isEqualTo("Ana Lopez");
        module.request(() -> module.noticesResource.settle(notice.id()));
        assertThat(module.request(() -> module.noticesResource.list()).items()).isEmpty();
        assertThat(kit.live().changes()).anyMatch(change -> change.topic().equals("notices"));
    }

    @Test
    void the_other_clinic_comes_by_nothing() {
        module.happened("booked", module.practice.appointment(ana, Instant.parse("2026-11-27T19:00:00Z")));
        module.dispatchAll();
        module.texted(MOBILE, "Is there parking?");
        module.texted(MOBILE, "R");
        module.texted(MOBILE, "STOP");
        module.dispatchAll();
        for (Object resource : List.of(
                module.messagesResource,
                module.conversationsResource,
                module.rulesResource,
                module.templatesResource,
                module.suppressionsResource,
                module.noticesResource)) {
            assertThat(kit.twoClinics().verify(resource, "parking", MOBILE, "Ana"))
                    .isPositive();
        }
    }

    private String code(Callable<?> endpoint) {
        return refusal(endpoint).problem().code();
    }

    private List<String> rules(Callable<?> endpoint) {
        return refusal(endpoint).problem().errors().stream()
                .map(EndpointsTest::words)
                .toList();
    }

    private static String words(FieldError error) {
        return error.field() + " " + error.rule();
    }

    private ProblemException refusal(Callable<?> endpoint) {
        return catchThrowableOfType(ProblemException.class, () -> module.request(endpoint));
    }
}
