package com.codecanvas.medspa.bench.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEGs of about five megabytes, each a little different: noise, with a number in a comment. */
final class LargePictures {

    private static final int WIDTH = 2650;
    private static final int HEIGHT = 1950;
    private static final float QUALITY = 0.93f;
    private static final int COMMENT = 0xFFFE;
    private static final int AFTER_START = 2;

    private final byte[] picture;

    LargePictures() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(11);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            image.setRGB(i % WIDTH, i / WIDTH, random.nextInt());
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), how);
            to.flush();
            picture = out.toByteArray();
        }
    }

    int size() {
        return picture.length + 8;
    }

    byte[] number(int number) {
        return ByteBuffer.allocate(size())
                .put(picture, 0, AFTER_START)
                .putShort((short) COMMENT)
                .putShort((short) 6)
                .putInt(number)
                .put(picture, AFTER_START, picture.length - AFTER_START)
                .array();
    }
}
