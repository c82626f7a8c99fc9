package org.roundtable.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.LoadingBundle;
import org.roundtable.casework.MyCases;
import org.roundtable.casework.MyCases.Organisation;
import org.roundtable.casework.ReadingCase;
import org.roundtable.host.HostRole;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Taking in a whole case as one document; all of it, or nothing. */
@Controller
class BundlePage {

    private static final String PATH = "/roundtable/bundles/new";

    private final LoadingBundle loading;
    private final ReadingCase reading;
    private final MyCases cases;
    private final PageWords words;

    BundlePage(LoadingBundle loading, ReadingCase reading, MyCases cases, PageWords words) {
        this.loading = loading;
        this.reading = reading;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView ask(Viewer viewer) {
        return page(viewer, null, null);
    }

    @PostMapping(PATH)
    Object load(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String organisation)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(viewer, organisation, words.of("practice.bundle.none"));
        }
        try (InputStream text = file.getInputStream()) {
            String id = loading.load(viewer, Bundles.read(text), organisation.isBlank() ? null : organisation);
            return isTheirs(viewer, id)
                    ? Redirect.to("/roundtable/cases/" + id)
                    : new ModelAndView("roundtable/bundle-in");
        } catch (Malformed malformed) {
            String why = words.of(malformed.code(), malformed.arguments());
            return refused(viewer, organisation, words.of("practice.bundle.problem", malformed.path(), why));
        }
    }

    /** Whoever takes a case in may have no part in it. */
    private boolean isTheirs(Viewer viewer, String id) {
        try {
            reading.of(viewer, id);
            return true;
        } catch (NotForYou notTheirs) {
            return false;
        }
    }

    private ModelAndView refused(Viewer viewer, String organisation, String why) {
        ModelAndView again = page(viewer, organisation, why);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView page(Viewer viewer, @Nullable String organisation, @Nullable String problem) {
        if (!viewer.has(HostRole.PRACTITIONER)) {
            throw new NotForYou();
        }
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.of("file", FieldKind.FILE, words.of("practice.bundle.file"))
                .withHint(words.of("practice.bundle.file.hint"))
                .withError(problem));
        fields.add(FormField.of("organisation", FieldKind.SELECT, words.of("practice.bundle.organisation"))
                .withHint(words.of("practice.bundle.organisation.hint"))
                .withChoices(cases.organisations(viewer).stream()
                        .map((Organisation one) -> FieldChoice.of(one.id(), one.name()))
                        .toList())
                .withValue(organisation)
                .asOptional());
        ModelAndView page = QuestionsPage.of("practice.bundle", fields, PATH, "/roundtable/cases");
        page.addObject("upload", true);
        return page;
    }
}
