package org.roundtable.web;

import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/** A page that asks some questions and nothing else; its heading, lead and button are messages under one key. */
final class QuestionsPage {

    private QuestionsPage() {}

    static ModelAndView of(String key, List<FormField> fields, String action, String back) {
        ModelAndView page = new ModelAndView("roundtable/questions");
        page.addObject("key", key);
        page.addObject("fields", fields);
        page.addObject("errors", FormError.in(fields));
        page.addObject("action", action);
        page.addObject("back", back);
        return page;
    }
}
