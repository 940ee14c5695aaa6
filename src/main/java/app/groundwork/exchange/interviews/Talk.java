package app.groundwork.exchange.interviews;

import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSpan;
import java.util.List;

/**
 * Who talked in an interview.
 *
 * @param spans by their beginning
 */
public record Talk(List<TalkSpan> spans, TalkShare share) {
  public Talk {
    spans = List.copyOf(spans);
  }
}
