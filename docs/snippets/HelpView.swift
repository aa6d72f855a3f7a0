import UIKit
import WebKit

/// Shows the article of a problem code inside the app.
final class HelpViewController: UIViewController, WKNavigationDelegate, WKScriptMessageHandler {
    private let code: HelpCode
    private lazy var webView = makeWebView()

    init(code: HelpCode) {
        self.code = code
        super.init(nibName: nil, bundle: nil)
    }

    required init?(coder: NSCoder) {
        fatalError("HelpViewController is made with a code.")
    }

    override func loadView() {
        view = webView
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        let lang = Locale.preferredLanguages.first
        guard let url = URL(string: HelpLinks.to(code, lang: lang, embed: true)) else { return }
        webView.load(URLRequest(url: url))
    }

    private func makeWebView() -> WKWebView {
        let configuration = WKWebViewConfiguration()
        configuration.userContentController.add(WeakHandler(self), name: "help")
        let webView = WKWebView(frame: .zero, configuration: configuration)
        webView.navigationDelegate = self
        return webView
    }

    /// Hears what the article says: a JSON text or an object, and from the help centre alone.
    func userContentController(_ controller: WKUserContentController, didReceive message: WKScriptMessage) {
        guard message.frameInfo.securityOrigin.host == URL(string: HelpLinks.site)?.host,
              let said = parse(message.body), said["help"] as? Int == 1 else { return }
        switch said["type"] as? String {
        case "contact": openSupport()
        case "resolved": dismiss(animated: true)
        default: break
        }
    }

    private func parse(_ body: Any) -> [String: Any]? {
        guard let text = body as? String else { return body as? [String: Any] }
        return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
    }

    /// Keeps the reader in the help centre; other addresses open outside.
    func webView(
        _ webView: WKWebView,
        decidePolicyFor action: WKNavigationAction,
        decisionHandler: @escaping (WKNavigationActionPolicy) -> Void
    ) {
        guard let url = action.request.url, !url.absoluteString.hasPrefix(HelpLinks.site) else {
            return decisionHandler(.allow)
        }
        UIApplication.shared.open(url)
        decisionHandler(.cancel)
    }

    private func openSupport() {
        dismiss(animated: true)
    }
}

/// The content controller holds its handlers for good; this one lets the view go.
private final class WeakHandler: NSObject, WKScriptMessageHandler {
    private weak var target: WKScriptMessageHandler?

    init(_ target: WKScriptMessageHandler) {
        self.target = target
    }

    func userContentController(_ controller: WKUserContentController, didReceive message: WKScriptMessage) {
        target?.userContentController(controller, didReceive: message)
    }
}
