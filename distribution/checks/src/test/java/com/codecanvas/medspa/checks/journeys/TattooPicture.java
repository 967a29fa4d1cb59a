package com.codecanvas.medspa.checks.journeys;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A rose on skin, drawn rather than photographed: no picture of a person is needed. */
public final class TattooPicture {
    private static final int PETALS = 9;

    private TattooPicture() {}

    /** @param strength of the ink, 1 where none has gone */
    public static byte[] jpeg(int width, double strength) throws IOException {
        int height = width * 3 / 4;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xE3BFA6), width, height, new Color(0xC99B80)));
        pen.fillRect(0, 0, width, height);
        pen.translate(width / 2.0, height / 2.0);
        rose(pen, height / 3.0, (int) (230 * strength));
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static void rose(Graphics2D pen, double radius, int alpha) {
        pen.setStroke(new BasicStroke((float) radius / 22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (double size = radius; size > radius / 6; size *= 0.72) {
            for (int i = 0; i < PETALS; i++) {
                AffineTransform turn = AffineTransform.getRotateInstance(2 * Math.PI * i / PETALS + size);
                var petal = turn.createTransformedShape(
                        new Ellipse2D.Double(size * 0.25, -size * 0.3, size * 0.75, size * 0.6));
                pen.setColor(new Color(0x8E, 0x24, 0x30, alpha / 5));
                pen.fill(petal);
                pen.setColor(new Color(0x1E, 0x22, 0x2C, alpha));
                pen.draw(petal);
            }
        }
    }
}
