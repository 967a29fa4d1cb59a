package com.codecanvas.medspa.consents.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws the strokes of a signature pad; nobody's picture has to be decoded for it. */
public final class SignatureImage {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 300;
    private static final float PEN = 5;

    private SignatureImage() {}

    public static byte[] png(List<List<Double>> strokes) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(drawn(strokes), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(List<List<Double>> strokes) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        strokes.forEach(stroke -> pen.draw(path(stroke)));
        pen.dispose();
        return image;
    }

    private static Path2D path(List<Double> stroke) {
        Path2D path = new Path2D.Double();
        path.moveTo(stroke.get(0) * WIDTH, stroke.get(1) * WIDTH);
        for (int i = 0; i + 1 < stroke.size(); i += 2) {
            path.lineTo(stroke.get(i) * WIDTH, stroke.get(i + 1) * WIDTH);
        }
        return path;
    }
}
