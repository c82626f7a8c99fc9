package org.roundtable.standalone;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The standalone application with its sign-in, started once for all tests of it. */
@SpringBootTest(
        classes = RoundtableApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sign-in;DB_CLOSE_DELAY=-1",
            "roundtable.standalone.demonstration=false",
            "roundtable.rounds-by-themselves=false",
            "camunda.bpm.auto-deployment-enabled=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@AutoConfigureMockMvc
abstract class StandaloneBench {

    @Autowired
    MockMvc mvc;

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return asked(request).getResponse();
    }

    MvcResult asked(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn();
    }
}
