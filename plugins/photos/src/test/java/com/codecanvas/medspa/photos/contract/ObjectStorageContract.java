package com.codecanvas.medspa.photos.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.photos.api.ObjectKey;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every storage of pictures has to do. */
public abstract class ObjectStorageContract {

    /** Larger than the parts that buckets take. */
    private static final int SEVERAL_PARTS = 12_000_001;

    private final UUID clinic = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String key = new ObjectKey(clinic, UUID.randomUUID()).text();

    /** The storage as it works in the scope of this clinic. Objects of earlier tests may be there. */
    protected abstract ObjectStorage in(UUID clinicId) throws Exception;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private void put(String where, byte[] content) throws Exception {
        in(clinic).put(where, new ByteArrayInputStream(content), content.length);
    }

    private byte[] read(long offset, long length) throws Exception {
        try (InputStream stored = in(clinic).get(key, offset, length)) {
            return stored.readAllBytes();
        }
    }

    private void isNowhere(String where) throws Exception {
        assertThat(in(clinic).size(where)).isEmpty();
        assertThat(in(clinic).list(clinic.toString())).doesNotContain(where);
        assertThatThrownBy(() -> in(clinic).get(where, 0, Long.MAX_VALUE)).isInstanceOf(ObjectMissingException.class);
    }

    @Test
    void anObjectComesBackWholeAndInParts() throws Exception {
        put(key, new byte[] {1, 2, 3, 4, 5});
        assertThat(read(0, Long.MAX_VALUE)).containsExactly(1, 2, 3, 4, 5);
        assertThat(read(1, 3)).containsExactly(2, 3, 4);
        assertThat(read(0, 1)).containsExactly(1);
        assertThat(read(3, 100)).containsExactly(4, 5);
        assertThat(read(4, Long.MAX_VALUE)).containsExactly(5);
        assertThat(read(5, 1)).isEmpty();
        assertThat(read(2, 0)).isEmpty();
        assertThat(in(clinic).size(key)).hasValue(5);
    }

    @Test
    void anObjectOfNoBytesIsAnObject() throws Exception {
        put(key, new byte[0]);
        assertThat(in(clinic).size(key)).hasValue(0);
        assertThat(read(0, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void aLargeObjectPassesInSmallPiecesAndItsContentStaysOpen() throws Exception {
        byte[] large = bytes(SEVERAL_PARTS);
        WatchedContent content = new WatchedContent(large);
        in(clinic).put(key, content, large.length);
        assertThat(content.largest()).isLessThanOrEqualTo(1 << 20);
        assertThat(content.closed()).isFalse();
        assertThat(Arrays.equals(read(0, Long.MAX_VALUE), large)).isTrue();
        assertThat(read(5_242_870, 20)).isEqualTo(Arrays.copyOfRange(large, 5_242_870, 5_242_890));
    }

    @Test
    void anObjectIsReplacedAsAWhole() throws Exception {
        put(key, new byte[] {1, 2, 3});
        put(key, new byte[] {9});
        assertThat(read(0, Long.MAX_VALUE)).containsExactly(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6_000_000, SEVERAL_PARTS - 1})
    void whatEndsTooEarlyLeavesNothingBehind(int length) throws Exception {
        assertThatThrownBy(() -> in(clinic).put(key, new ByteArrayInputStream(bytes(length)), SEVERAL_PARTS))
                .isInstanceOf(ObjectStorageUnavailableException.class);
        isNowhere(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5_242_880, SEVERAL_PARTS})
    void whatIsLongerThanAnnouncedLeavesNothingBehind(int announced) throws Exception {
        byte[] longer = bytes(announced + 1);
        assertThatThrownBy(() -> in(clinic).put(key, new ByteArrayInputStream(longer), announced))
                .isInstanceOf(ObjectStorageUnavailableException.class);
        isNowhere(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 6_000_000})
    void contentThatBreaksOffLeavesNothingBehind(int sound) throws Exception {
        InputStream breaks = new SequenceInputStream(new ByteArrayInputStream(bytes(sound)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The sender went away");
            }
        });
        assertThatThrownBy(() -> in(clinic).put(key, breaks, SEVERAL_PARTS))
                .isInstanceOf(ObjectStorageUnavailableException.class);
        isNowhere(key);
    }

    @Test
    void contentThatIsRefusedWhileItIsReadSaysSoItself() throws Exception {
        InputStream refuses = new SequenceInputStream(new ByteArrayInputStream(bytes(6_000_000)), new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("No picture");
            }
        });
        assertThatThrownBy(() -> in(clinic).put(key, refuses, SEVERAL_PARTS)).hasMessage("No picture");
        isNowhere(key);
    }

    @Test
    void aReplacementThatFailsLeavesTheFirstAsItWas() throws Exception {
        put(key, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> in(clinic).put(key, new ByteArrayInputStream(new byte[2]), 3))
                .isInstanceOf(ObjectStorageUnavailableException.class);
        assertThat(read(0, Long.MAX_VALUE)).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsDeletedIsMissingAndMayBeDeletedAgain() throws Exception {
        put(key, new byte[] {1});
        in(clinic).delete(key);
        in(clinic).delete(key);
        isNowhere(key);
        assertThatThrownBy(() -> in(clinic).get(key, 0, 0).close()).isInstanceOf(ObjectMissingException.class);
    }

    @Test
    void objectsAreListedInOrderAndThoseOfTheClinicAlone() throws Exception {
        List<String> keys = IntStream.range(0, 5)
                .mapToObj(each -> new ObjectKey(clinic, UUID.randomUUID()).text())
                .sorted()
                .toList();
        for (String each : keys) {
            put(each, new byte[] {1});
        }
        assertThat(in(clinic).list(clinic.toString())).isEqualTo(keys);
        assertThat(in(other).list(other.toString())).isEmpty();
    }

    @Test
    void theSameIdInAnotherClinicIsAnotherObject() throws Exception {
        put(key, new byte[] {1});
        String same = new ObjectKey(other, ObjectKey.parse(key).objectId()).text();
        assertThat(in(other).size(same)).isEmpty();
        in(other).put(same, new ByteArrayInputStream(new byte[] {2}), 1);
        in(other).delete(same);
        assertThat(read(0, 1)).containsExactly(1);
    }

    @Test
    void whoeverStoresAtTheSameTimeOneOfThemIsThereWhole() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (byte each = 1; each <= 8; each++) {
                byte[] content = new byte[300_000];
                Arrays.fill(content, each);
                all.add(hands.submit(() -> {
                    put(key, content);
                    return key;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            hands.shutdown();
        }
        byte[] stored = read(0, Long.MAX_VALUE);
        assertThat(stored).hasSize(300_000).containsOnly(stored[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "", "a/b", "00000000-0000-0000-0000-000000000001/..", "1-1-1-1-1/1-1-1-1-1"})
    void aKeyThatIsNotTwoIdsLeadsNowhere(String wrong) {
        assertThatThrownBy(() -> in(clinic).get(wrong, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> in(clinic).delete(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
