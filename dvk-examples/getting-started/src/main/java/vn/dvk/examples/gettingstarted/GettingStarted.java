package vn.dvk.examples.gettingstarted;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.dvk.core.value.Sample;

/** Prints one line; replaced by the real program. */
public final class GettingStarted {
    private GettingStarted() {}

    /**
     * Runs the program.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // Vietnamese text, whatever the encoding of the shell.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Dân vận khéo: " + Sample.builder().name("mô hình").build());
    }
}
