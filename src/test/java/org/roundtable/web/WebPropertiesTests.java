package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class WebPropertiesTests {

    @ParameterizedTest
    @ValueSource(strings = {"cases.example.org", "ftp://cases.example.org", "https:///app", "https://a.example/?x=1"})
    void refusesABaseAddressThatNoLinkCanBeginWith(String address) {
        assertThatThrownBy(() -> new WebProperties(
                        true, URI.create(address), null, null, "/roundtable/left", DataSize.ofMegabytes(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roundtable.web.base-address");
    }
}
