package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.RevisionConflict;
import org.roundtable.host.HostUsers;
import org.roundtable.process.ChangedMeanwhile;
import org.roundtable.process.StepAlreadyDone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words what did not work, keeps what was typed, and tells nothing of the inside. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);
    private static final int REFERENCE = 8;

    private final PageFrames frames;
    private final HostUsers users;
    private final KeptWhenLost lost;
    private final MessageSource messages;

    PageProblems(PageFrames frames, HostUsers users, KeptWhenLost lost, MessageSource messages) {
        this.users = users;
        this.lost = lost;
        this.frames = frames;
        this.messages = messages;
    }

    /** The same page for what one may not see and for what does not exist: nothing of the request is on it. */
    @ExceptionHandler({
        NotForYou.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, "not-found", HttpStatus.NOT_FOUND);
    }

    /** Of an upload nothing can be read; a form that is too large was thrown away by the server. */
    @ExceptionHandler({MultipartException.class, NotWhole.class})
    ModelAndView unreadable(HttpServletRequest request, Exception failure) {
        boolean tooLarge = failure instanceof MaxUploadSizeExceededException
                || failure instanceof NotWhole form && form.isTooLarge();
        return tooLarge
                ? page(request, "too-much", HttpStatus.PAYLOAD_TOO_LARGE)
                : page(request, "unreadable", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(FormTooOld.class)
    ModelAndView formTooOld(HttpServletRequest request) {
        return page(request, "form-too-old", HttpStatus.FORBIDDEN)
                .addObject("kept", kept(request))
                .addObject("goOn", goOn(request).orElse(null));
    }

    /** Whatever else is wrong, the page with what was typed is shown. */
    private Optional<String> goOn(HttpServletRequest request) {
        try {
            return OurPath.of(request).isForPeople()
                    ? Optional.empty()
                    : users.current().map(Viewer::of).flatMap(viewer -> lost.keep(viewer, request));
        } catch (RuntimeException notKept) {
            return Optional.empty();
        }
    }

    @ExceptionHandler(SignedOut.class)
    ModelAndView signedOut(HttpServletRequest request) {
        boolean people = OurPath.of(request).isForPeople();
        return page(request, "signed-out", HttpStatus.UNAUTHORIZED)
                .addObject("kept", kept(request))
                .addObject("again", people ? null : KeptWhenLost.place(request).orElse(null))
                .addObject("sent", KeptWhenLost.answers(request));
    }

    @ExceptionHandler(UnknownUser.class)
    ModelAndView unknownUser(HttpServletRequest request) {
        return page(request, "no-access", HttpStatus.FORBIDDEN).addObject("kept", kept(request));
    }

    @ExceptionHandler({RevisionConflict.class, StepAlreadyDone.class, ChangedMeanwhile.class})
    ModelAndView alreadyDone(HttpServletRequest request) {
        return page(request, "already-done", HttpStatus.CONFLICT)
                .addObject("kept", kept(request))
                .addObject("goOn", goOn(request).orElse(null));
    }

    /** The log names the kind of failure and where it was; its message may hold words of a case. */
    @ExceptionHandler(Exception.class)
    ModelAndView wentWrong(HttpServletRequest request, Exception failure) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE);
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error(
                "Page failed, reference {}: {} at {}",
                reference,
                failure.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        return page(request, "went-wrong", HttpStatus.INTERNAL_SERVER_ERROR)
                .addObject("reference", reference)
                .addObject("kept", kept(request));
    }

    private ModelAndView page(HttpServletRequest request, String problem, HttpStatus status) {
        String view = OurPath.of(request).isForPeople() ? "roundtable/people-problem" : "roundtable/problem";
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("problem", problem);
        page.addObject("frame", frames.frame(request));
        return page;
    }

    private List<SummaryRow> kept(HttpServletRequest request) {
        boolean people = OurPath.of(request).isForPeople();
        EntryWords words = new EntryWords(messages, PageLanguage.of(request), people);
        return new KeptWords(request.getParameterMap(), words).rows();
    }
}
