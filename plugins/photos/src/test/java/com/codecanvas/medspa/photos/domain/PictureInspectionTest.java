package com.codecanvas.medspa.photos.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.photos.Drawings;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureInspectionTest {

    private static Picture inspect(byte[] file) {
        PictureInspection inspection = new PictureInspection();
        for (int at = 0; at < file.length; at += 1000) {
            inspection.take(file, at, Math.min(1000, file.length - at));
        }
        return inspection.end();
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(PictureRefusedException.class, () -> inspect(file))
                .rule();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void knowsJpegAndPngWithTheirSize() {
        assertThat(inspect(Drawings.of("jpg", 640, 480))).isEqualTo(new Picture("image/jpeg", 640, 480));
        assertThat(inspect(Drawings.of("png", 320, 200))).isEqualTo(new Picture("image/png", 320, 200));
    }

    /** One white pixel, as a browser's encoder writes it. */
    @Test
    void knowsWebp() {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertThat(inspect(webp)).isEqualTo(new Picture("image/webp", 1, 1));
        assertThat(refusal(Arrays.copyOf(webp, webp.length - 2))).isEqualTo("truncated");
        assertThat(refusal(join(webp, new byte[2]))).isEqualTo("trailing-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void whatIsCutOffAnywhereIsRefused(String format) {
        byte[] whole = Drawings.of(format, 64, 64);
        for (int length = 0; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isIn("truncated", "not-a-picture", "damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void anArchiveBehindThePictureIsRefused(String format) {
        byte[] picture = Drawings.of(format, 64, 64);
        assertThat(refusal(join(picture, latin("PK\3\4 an archive"), new byte[] {(byte) 0xff, (byte) 0xd9})))
                .isEqualTo("trailing-data");
    }

    /** A scan is passed many bytes at a time: whatever lies where, it is the same as byte by byte. */
    @Test
    void whereverTheMarkersOfAScanLieAllPiecesSayTheSame() {
        byte[] jpeg = Drawings.of("jpg", 64, 64);
        byte[] start = Arrays.copyOf(jpeg, jpeg.length - 2);
        byte[][] endings = {
            {(byte) 0xff, (byte) 0xd9},
            {(byte) 0xff, 0, 7, (byte) 0xff, (byte) 0xd9},
            {(byte) 0xff, (byte) 0xd3, 1, (byte) 0xff, (byte) 0xd9},
            {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9},
            {(byte) 0xff},
            {(byte) 0xff, 0}
        };
        for (int filling = 0; filling < 20; filling++) {
            for (byte[] ending : endings) {
                byte[] file = join(start, new byte[filling], ending);
                assertThat(outcome(file, file.length))
                        .as("%d bytes before %s", filling, Arrays.toString(ending))
                        .isEqualTo(outcome(file, 1));
            }
        }
    }

    private static String outcome(byte[] file, int piece) {
        PictureInspection inspection = new PictureInspection();
        try {
            for (int at = 0; at < file.length; at += piece) {
                inspection.take(file, at, Math.min(piece, file.length - at));
            }
            return inspection.end().toString();
        } catch (PictureRefusedException refused) {
            return refused.rule();
        }
    }

    @Test
    void aPngThatWasChangedIsRefused() {
        byte[] png = Drawings.of("png", 64, 64);
        png[png.length / 2] ^= 1;
        assertThat(refusal(png)).isEqualTo("damaged");
    }

    @Test
    void aJpegThatStillTellsWhereItWasTakenIsRefused() {
        byte[] jpeg = Drawings.of("jpg", 64, 64);
        byte[] exif = latin("Exif\0\0MM\0\u002a\0\0\0\u0008\0\u0001\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\0");
        byte[] segment = join(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)}, exif);
        assertThat(refusal(join(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length))))
                .isEqualTo("metadata");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        assertThat(refusal(latin("%PDF-1.7 and so on"))).isEqualTo("not-a-picture");
        assertThat(refusal(latin("<svg xmlns='http://www.w3.org/2000/svg'/>"))).isEqualTo("not-a-picture");
        assertThat(refusal(latin("\0\0\0\u0018ftypheic\0\0\0\0"))).isEqualTo("heic");
        assertThat(refusal(new byte[0])).isEqualTo("not-a-picture");
    }

    /** Only its header claims the size: nothing is ever unpacked. */
    @Test
    void aPictureOfTooManyPixelsIsRefusedByItsHeader() {
        byte[] png = Drawings.of("png", 8, 8);
        ByteBuffer header = ByteBuffer.wrap(png).order(ByteOrder.BIG_ENDIAN);
        header.putInt(16, 50_000).putInt(20, 50_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertThat(refusal(png)).isEqualTo("too-many-pixels");
    }
}
