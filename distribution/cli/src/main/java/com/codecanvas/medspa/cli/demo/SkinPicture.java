package com.codecanvas.medspa.cli.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing of a tattoo on skin that fades from session to session; of nobody. */
final class SkinPicture {

    private static final int PETALS = 8;
    private static final double FULL_WIDTH = 1200;
    private static final double FULL_HEIGHT = 900;

    private final int tone;
    private final double left;

    /**
     * @param tone which skin
     * @param left share of the ink that is left, from 0 to 1
     */
    SkinPicture(int tone, double left) {
        this.tone = tone;
        this.left = left;
    }

    /** JPEG without any metadata. */
    byte[] jpeg(int width) {
        int height = (int) (width * FULL_HEIGHT / FULL_WIDTH);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(width / FULL_WIDTH, width / FULL_WIDTH);
        skin(pen);
        flower(pen);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void skin(Graphics2D pen) {
        Color[] light = {new Color(0xF0CDB5), new Color(0xD9A57F), new Color(0x9A6A4B)};
        Color base = light[tone % light.length];
        pen.setPaint(new GradientPaint(0, 0, base, 1200, 900, base.darker()));
        pen.fill(new java.awt.Rectangle(0, 0, 1200, 900));
    }

    private void flower(Graphics2D pen) {
        Color ink = new Color(0x1D, 0x2A, 0x33, (int) (235 * left));
        Path2D petal = new Path2D.Double();
        petal.moveTo(0, -60);
        petal.curveTo(110, -150, 90, -270, 0, -300);
        petal.curveTo(-90, -270, -110, -150, 0, -60);
        pen.setColor(ink);
        for (int i = 0; i < PETALS; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(600, 450);
            place.rotate(2 * Math.PI * i / PETALS);
            pen.fill(place.createTransformedShape(petal));
        }
        pen.fill(new Ellipse2D.Double(552, 402, 96, 96));
    }
}
