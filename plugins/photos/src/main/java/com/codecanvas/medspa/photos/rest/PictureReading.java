package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.vault.Pictures;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Streams pictures out of the vault. */
@Component(service = PictureReading.class)
public final class PictureReading {

    private final Pictures pictures;

    @Activate
    public PictureReading(@Reference Pictures pictures) {
        this.pictures = pictures;
    }

    Response picture(Photo photo, String header) {
        ByteRange range = ByteRange.parse(header, photo.size());
        StreamingOutput body = body(photo.id(), StoredObject.PICTURE, range);
        Response.ResponseBuilder answer = Response.status(range.whole() ? 200 : 206)
                .type(photo.picture().mediaType())
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", range.length());
        return (range.whole() ? answer : answer.header("Content-Range", range.header()))
                .entity(body)
                .build();
    }

    Response preview(Photo photo) {
        StreamingOutput body = body(photo.id(), StoredObject.PREVIEW, ByteRange.everything());
        return Response.ok(body).type("image/jpeg").build();
    }

    /** Opened before the answer begins: what is wrong by then can still be told. */
    private StreamingOutput body(UUID photoId, String part, ByteRange range) {
        InputStream plain = PhotoDesk.told(() -> open(photoId, part));
        return out -> {
            try (plain) {
                plain.skipNBytes(range.first());
                long left = range.length();
                byte[] buffer = new byte[1 << 16];
                while (left > 0) {
                    int read = plain.read(buffer, 0, (int) Math.min(buffer.length, left));
                    if (read < 0) {
                        break;
                    }
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        };
    }

    private InputStream open(UUID photoId, String part) throws IOException {
        try {
            return pictures.open(photoId, part).orElseThrow(() -> Problem.notFound(part));
        } catch (ObjectMissingException e) {
            throw Problem.of("picture-lost", 500, "Picture missing", "The storage no longer has this picture.");
        }
    }
}
