package com.codecanvas.medspa.checks.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.ShippedServer;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The storage in a bucket, with its SDK: stores, reads, lists and deletes by a stand-in, and understands what a bucket says. */
@ExtendWith(ShippedServer.class)
class BucketIT {

    @Test
    void theConnectionIsTestedFromWithinTheContainer(RunningServer server) throws Exception {
        ClinicApi api = server.newClinic("Bucket");
        ClinicConsent.give(api, "storage-minio");
        BucketStandIn bucket = new BucketStandIn();
        String address = bucket.address();
        JsonNode works = tested(api, address, BucketStandIn.NAME);
        assertThat(works.get("message").asText()).isEqualTo("The bucket takes, gives back and deletes objects.");
        assertThat(works.get("ok").asBoolean()).isTrue();
        assertThat(bucket.objects).isEmpty();
        assertThat(tested(api, address, "nowhere").get("message").asText()).startsWith("There is no bucket nowhere");
        bucket.close();
        assertThat(tested(api, address, BucketStandIn.NAME).get("message").asText())
                .startsWith("The server does not answer");
    }

    private static JsonNode tested(ClinicApi api, String address, String bucket) throws Exception {
        return ClinicApi.JSON.readTree(api.send(
                        "POST",
                        "modules/storage-minio/connection-test",
                        Map.of(
                                "endpoint",
                                address,
                                "region",
                                "us-east-1",
                                "bucket",
                                bucket,
                                "prefix",
                                "a",
                                "accessKey",
                                "key",
                                "secretKey",
                                "secret"))
                .body());
    }
}
