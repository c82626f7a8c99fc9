package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A device that was handed over, after its session is over: "remember me" would sign the worker in again. */
class HandedDeviceTests {

    private final HandedDevice device = new HandedDevice("/sign-in", "/css");

    @Test
    void staysClosedUntilSomebodySignsInAnew() throws Exception {
        Cookie handed = handOver();

        assertThat(answer("/roundtable/work", handed).getHeader("Location")).isEqualTo("/sign-in");
        assertThat(answer("/host/cases", handed).getHeader("Location")).isEqualTo("/sign-in");
        assertThat(answer("/sign-in", handed).getHeader("Location")).isNull();
        assertThat(answer("/css/host.css", handed).getHeader("Location")).isNull();
        assertThat(answer("/roundtable/me/help", handed).getHeader("Location")).isNull();

        MockHttpServletResponse signedIn = new MockHttpServletResponse();
        HandedDevice.signedInAnew(request("/sign-in", handed), signedIn);
        Cookie gone = signedIn.getCookie(HandedDevice.COOKIE);
        assertThat(gone).isNotNull();
        assertThat(gone.getMaxAge()).isZero();
        assertThat(answer("/host/cases").getHeader("Location")).isNull();
    }

    @Test
    void setsNothingWhereTheHostDoesNotSayWherePeopleSignIn() {
        MockHttpServletResponse response = new MockHttpServletResponse();

        new HandedDevice().handOver(request("/roundtable/cases/1/people/2/hand-over"), response);

        assertThat(response.getCookies()).isEmpty();
        assertThat(new HandedDevice().asksToSignInAgain()).isFalse();
    }

    private Cookie handOver() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        device.handOver(request("/roundtable/cases/1/people/2/hand-over"), response);
        Cookie handed = response.getCookie(HandedDevice.COOKIE);
        assertThat(handed).isNotNull();
        assertThat(handed.isHttpOnly()).isTrue();
        return handed;
    }

    private MockHttpServletResponse answer(String path, Cookie... cookies) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        device.doFilter(request(path, cookies), response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String path, Cookie... cookies) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setCookies(cookies);
        return request;
    }
}
