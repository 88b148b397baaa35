package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.organization.UnitId;

/** A function that is shipped to another machine may hold values. */
class SerialFormTest {

    static Stream<Serializable> values() {
        return Stream.of(
                Code.of("KINH_TE"),
                DateRange.parse("2022-06/.."),
                DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)),
                LocalizedText.of("Xã Đồng Trạch"),
                LocalizedText.of("Văn hóa – xã hội", "Culture and society"),
                Points.ofRatio(-130, 3),
                Points.of(Long.MAX_VALUE).times(Points.ofRatio(Long.MAX_VALUE, 7)),
                Share.of(22, 28),
                UnitId.of("xa-bo-trach"),
                Vnd.MIN_VALUE);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_the_same_on_the_other_side(Serializable value) {
        assertThat(SerializableTester.reserializeAndAssert(value)).hasToString(value.toString());
    }

    @Test
    void a_stream_cannot_bring_what_the_factory_refuses() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream to = new ObjectOutputStream(bytes)) {
            to.writeObject(Code.of("KINH_TE"));
        }
        String altered = bytes.toString(StandardCharsets.ISO_8859_1).replace("KINH_TE", "KINH TE");
        assertThatThrownBy(() -> read(altered.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_cannot_bring_a_value_past_its_form() {
        // A class descriptor of Vnd with its one long, as a forged stream would state it.
        String name = Vnd.class.getName();
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        forged.writeBytes(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 0x73, 0x72, 0, (byte) name.length()});
        forged.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        forged.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 'J', 0, 6});
        forged.writeBytes("amount".getBytes(StandardCharsets.ISO_8859_1));
        forged.writeBytes(new byte[] {0x78, 0x70, 0, 0, 0, 0, 0, 0, 0, 5});
        assertThatThrownBy(() -> read(forged.toByteArray())).isInstanceOf(InvalidObjectException.class);
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream from = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return from.readObject();
        }
    }
}
