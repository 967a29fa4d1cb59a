package com.codecanvas.medspa.core.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadableJsonTest {

    record Address(String city, Integer floor) {}

    record Person(String name, LocalDate birthDate, Address address, List<Address> others, int visits) {}

    @Test
    void namesTheFieldAndWhatWasExpectedButNotTheValue() {
        assertTold("{\"birthDate\":\"secret\"}", "birthDate", "a date such as 2026-11-23");
        assertTold("{\"address\":{\"floor\":\"secret\"}}", "address.floor", "a whole number");
        assertTold("{\"others\":[{},{\"city\":{\"secret\":1}}]}", "others[1].city", "text");
        assertTold("{\"name\":12345}", "name", "text");
        assertTold("{\"visits\":\"12345\"}", "visits", "a whole number");
        assertTold("{\"surname\":\"secret\"}", "surname", "There is no such field");
        assertTold("[1]", "", "an object");
    }

    @Test
    void doesNotRepeatAFieldNameThatLooksLikeContent() {
        assertThat(problem("{\"Ana Lima 1990\":1}").errors().get(0).field()).isEqualTo("(a field)");
    }

    @Test
    void tellsWhereTheSyntaxIsBroken() {
        assertThat(problem("{\"name\": secret}").detail()).contains("line 1").doesNotContain("secret");
        assertThat(problem("{\"name\":\"a\"} x").status()).isEqualTo(400);
        assertThat(problem("{\"name\":\"a\",\"name\":\"b\"}").status()).isEqualTo(400);
    }

    @Test
    void limitsNesting() {
        assertThat(problem("{\"others\":" + "[".repeat(200)).detail()).isNotEmpty();
    }

    @Test
    void takesAnAbsentBodyAsAnObjectWithoutFields() throws IOException {
        assertThat(read("")).isEqualTo(new Person(null, null, null, null, 0));
        assertThat(read("null")).isEqualTo(new Person(null, null, null, null, 0));
    }

    private static void assertTold(String json, String field, String words) {
        Problem problem = problem(json);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors().get(0).field()).isEqualTo(field);
        assertThat(problem.detail()).contains(words).doesNotContain("secret").doesNotContain("12345");
    }

    private static Problem problem(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json)).problem();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(String json) throws IOException {
        return new JsonBodies()
                .readFrom(
                        (Class) Person.class,
                        Person.class,
                        new Annotation[0],
                        null,
                        null,
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
