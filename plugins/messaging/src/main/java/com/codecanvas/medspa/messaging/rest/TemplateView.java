package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Segments;
import com.codecanvas.medspa.messaging.domain.Template;
import com.codecanvas.medspa.messaging.domain.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text and how it would look.
 *
 * @param shipped whether it is the one that comes with the module
 * @param segments null for an e-mail
 */
public record TemplateView(
        String kind,
        String channel,
        String heading,
        String body,
        long version,
        boolean shipped,
        List<String> variables,
        String previewHeading,
        String preview,
        Segments segments,
        List<String> warnings) {

    private static final int USUAL_SEGMENTS = 2;

    static TemplateView of(Template template, Message.Words preview) {
        boolean text = template.channel() == Channel.SMS;
        Segments segments = text ? Segments.of(preview.body()) : null;
        return new TemplateView(
                template.kind().code(),
                template.channel().code(),
                template.heading(),
                template.body(),
                template.version(),
                template.version() == 0,
                Arrays.stream(Variable.values()).map(Variable::title).toList(),
                preview.heading(),
                preview.body(),
                segments,
                segments == null ? List.of() : warnings(template, segments));
    }

    private static List<String> warnings(Template template, Segments segments) {
        boolean costly = segments.segments() > USUAL_SEGMENTS;
        boolean unicode = segments.alphabet().equals("UCS-2");
        boolean noWayOut =
                template.kind().isAboutAppointment() && !template.body().contains("STOP");
        return Stream.of(
                        costly ? "This is sent and paid for as " + segments.segments() + " messages." : null,
                        unicode
                                ? "A sign outside of the plain alphabet makes every message shorter: 70 signs instead of 160."
                                : null,
                        noWayOut ? "Say how to opt out: “Reply STOP to opt out.”" : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
