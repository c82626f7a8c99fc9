package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.roundtable.casework.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;

/** The host with Roundtable in it: what it had still works, and what it wanted is there. */
@SpringBootTest
@AutoConfigureMockMvc
class HostTests {

    @Autowired
    MockMvc browser;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RepositoryService models;

    @Test
    void opensACaseFromItsOwnPageAndShowsItsFlags() throws Exception {
        browser.perform(post("/host/cases/7/coproduction").with(httpBasic("ann", "secret")).with(csrf()))
                .andExpect(status().is3xxRedirection());

        browser.perform(post("/host/cases/7/worry").with(httpBasic("ann", "secret")).with(csrf()))
                .andExpect(status().is3xxRedirection());

        browser.perform(get("/host/cases/7").with(httpBasic("ann", "secret")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The host&#39;s case 7")))
                .andExpect(content().string(containsString("SG-01")));
    }

    @Test
    void deliversNoticesByItsOwnMailAfterTheActWithoutAWordOfIt() throws Exception {
        browser.perform(post("/host/cases/7/coproduction").with(httpBasic("ann", "secret")).with(csrf()));
        browser.perform(post("/host/cases/7/worry").with(httpBasic("ann", "secret")).with(csrf()));

        context.getBean(Rounds.class).deliverNotices();

        assertThat(context.getBean(HostMail.class).sent())
                .isNotEmpty()
                .allMatch(mail -> mail.startsWith("To ann: something waits for you at https://cases.example.org/roundtable/notices/"))
                .noneMatch(mail -> mail.contains("Typed into the host") || mail.contains("Bethan"));
    }

    @Test
    void migratesItsOwnTableAndFindsOnlyTablesOfOursAndTheEnginesBeside() {
        List<String> strangers = jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .map(String::toUpperCase)
                .filter(table -> !table.startsWith("RT_") && !table.startsWith("ACT_"))
                .filter(table -> !table.equals("HOST_CASE") && !table.equals("FLYWAY_SCHEMA_HISTORY"))
                .toList();

        assertThat(strangers).isEmpty();
        assertThat(jdbc.sql("select count(*) from \"flyway_schema_history\" where \"version\" = '1' and \"success\"").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void runsItsOwnProcessAndHasEachOfOursOnce() {
        RuntimeService running = context.getBean(RuntimeService.class);
        running.startProcessInstanceByKey("host-referral", "host-7");
        TaskService tasks = context.getBean(TaskService.class);
        var task = tasks.createTaskQuery().processDefinitionKey("host-referral").singleResult();
        tasks.complete(task.getId());

        assertThat(running.createProcessInstanceQuery().processDefinitionKey("host-referral").count()).isZero();
        assertThat(models.createProcessDefinitionQuery().processDefinitionKey("host-referral").count()).isEqualTo(1);
        assertThat(models.createProcessDefinitionQuery().processDefinitionKey("roundtable-co-production").count())
                .isEqualTo(1);
    }

    @Test
    void answersJsonToBrowsersAsItDidBefore() throws Exception {
        browser.perform(get("/open/health").accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"));
    }

    @Test
    void keepsItsOwnSecurityForEveryPath() throws Exception {
        assertThat(context.getBeansOfType(SecurityFilterChain.class)).containsOnlyKeys("hostChain");
        browser.perform(get("/roundtable/work")).andExpect(status().isUnauthorized());
        browser.perform(get("/roundtable/work").with(httpBasic("ann", "secret"))).andExpect(status().isOk());
        browser.perform(get("/roundtable/code")).andExpect(status().isOk());
        browser.perform(get("/roundtable/left")).andExpect(status().isOk());
    }

    @Test
    void findsNoBeanOfOursWithoutOurPrefixOrType() {
        List<String> strangers = Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> {
                    Class<?> type = context.getType(name);
                    return type != null && type.getName().startsWith("org.roundtable");
                })
                .filter(name -> !name.startsWith("roundtable") && !name.contains("org.roundtable"))
                .filter(name -> !name.equals("hostUsers"))
                .toList();

        assertThat(strangers).isEmpty();
    }

    @Test
    void findsNothingOfTheStandaloneApplicationInTheJar() {
        ClassLoader loader = getClass().getClassLoader();

        assertThat(loader.getResource("org/roundtable/standalone/Roundtable.class")).isNull();
        assertThat(loader.getResource("application.yml")).isNull();
        assertThat(loader.getResource("roundtable-examples/")).isNull();
    }
}
