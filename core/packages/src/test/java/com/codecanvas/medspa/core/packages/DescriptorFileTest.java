package com.codecanvas.medspa.core.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorFileTest {

    private static final String HOLDS =
            "osgi.service;objectClass:List<String>=\"com.codecanvas.medspa.api.privacy.PersonalData\";uses:=\"x\"";

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> read("{'id':'Lasers','settings':[],'permissions':[{'id':'other.read'}]}"))
                .isInstanceOf(InvalidPackageException.class)
                .hasMessageContaining("lower-case")
                .hasMessageContaining("name is missing")
                .hasMessageContaining("other.read")
                .hasMessageContaining("JSON Schema");
    }

    @Test
    void tellsAnUnknownField() {
        assertThatThrownBy(() -> read("{'id':'lasers','nmae':'Lasers'}")).hasMessageContaining("nmae");
        refused("'grants':{'network':['api.example.com']}", "network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}{}", "{'id':'lasers','id':'lasers'}", "{'needs':[null]}"})
    void refusesWhatIsNoDescriptorAtAll(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidPackageException.class);
    }

    @Test
    void asksForTablesWhenItBringsSomeAndForWhatItReads() {
        assertThat(read("{'id':'lasers','name':'Lasers','reads':['Treatments']}")
                        .grants())
                .isEqualTo(new Grants(true, List.of(), List.of("Treatments")));
    }

    @Test
    void whoKeepsPatientsDataSaysWhatItHolds() {
        String reads = "{'id':'lasers','name':'Lasers','reads':['Treatments']}";
        BundleFacts silent =
                new BundleFacts("lasers", "1.2.0", "Example", null, true, "osgi.service;objectClass=\"x.Other\"");
        assertThatThrownBy(() -> DescriptorFile.read(bytes(reads), null, silent))
                .isInstanceOf(InvalidPackageException.class)
                .hasMessageContaining("Treatments")
                .hasMessageContaining("PersonalData");
        BundleFacts nothingKept = new BundleFacts("lasers", "1.2.0", "Example", null, false, null);
        assertThat(DescriptorFile.read(bytes(reads), null, nothingKept).id()).isEqualTo("lasers");
        BundleFacts nobodys = new BundleFacts("lasers", "1.2.0", "Example", null, true, null);
        assertThat(DescriptorFile.read(bytes("{'id':'lasers','name':'Lasers'}"), null, nobodys)
                        .id())
                .isEqualTo("lasers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.twilio.com", "*.squareup.com", "localhost.example:8443", "xn--bcher-kva.example"})
    void takesNamesOfServers(String host) {
        assertThat(with("'grants':{'hosts':['" + host + "']}").grants().hosts()).containsExactly(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.twilio.com", "*", "*.com/x", "API.example.com", "api", "10.0.0.1", "a..example", ""
            })
    void refusesHostsThatAreNone(String host) {
        refused("'grants':{'hosts':['" + host + "']}", "grants.hosts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'grants':{'database':false} | brings migrations",
                "'reads':['Photos'],'grants':{'patientData':['Notes']} | everything that reads names",
                "'grants':{'patientData':['Notes','Notes']} | each said once",
                "'slots':[{'id':'SMS','name':'Texts','contract':'a.b.Sms'}] | slot's id",
                "'slots':[{'id':'sms','name':'Texts','contract':'Sms'}] | must name its contract",
                "'slots':[{'id':'sms','contract':'a.b.Sms'}] | has no name",
                "'provides':[{'slot':'sms','name':'A'},{'slot':'sms','name':'B'}] | twice",
                "'provides':[{'name':'A'}] | must name a slot",
                "'provides':[{'slot':'sms'}] | has no name",
                "'changelog':[{'version':'1','date':'2026-11-25','changes':['x']}] | look like 1.2.0",
                "'changelog':[{'version':'1.0.0','date':'25.11.2026','changes':['x']}] | 2026-11-25",
                "'changelog':[{'version':'1.0.0','date':'2026-11-25'}] | what changed",
                "'changelog':[{'version':'1.0.0','date':'2026-11-25','changes':[null]}] | what changed",
                "'retention':[{'table':'s.shot','years':6,'since':'at','because':'law'}] | without quotes or a schema",
                "'retention':[{'table':'shot','years':0,'since':'at','because':'law'}] | from 1 to 100",
                "'retention':[{'table':'shot','years':6,'since':'at'}] | because of which rule",
            })
    void refusesWhatPeopleCouldNotRelyOn(String field, String why) {
        refused(field, why);
    }

    @Test
    void refusesAnApiRangeThatIsNone() {
        BundleFacts facts = new BundleFacts("lasers", "1.0.0", null, "1.x", false, null);
        assertThatThrownBy(() -> DescriptorFile.read(bytes("{'id':'lasers','name':'Lasers'}"), null, facts))
                .hasMessageContaining("[1.0,2)");
    }

    private static void refused(String field, String why) {
        assertThatThrownBy(() -> with(field))
                .isInstanceOf(InvalidPackageException.class)
                .hasMessageContaining(why);
    }

    private static PackageDescriptor with(String field) {
        return read("{'id':'lasers','name':'Lasers'," + field + "}");
    }

    private static PackageDescriptor read(String json) {
        return DescriptorFile.read(
                bytes(json), null, new BundleFacts("lasers", "1.2.0", "Example", "[1.0,2)", true, HOLDS));
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
