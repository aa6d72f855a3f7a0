import UIKit
import WebKit

private let help = "https://help.test/"

/// Shows the article of a problem code inside the app.
final class HelpViewController: UIViewController, WKNavigationDelegate, WKScriptMessageHandler {
    private let code: String
    private lazy var webView = makeWebView()

    init(code: String) {
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
        var address = URLComponents(string: help + "go/\(code)/")
        address?.queryItems = [
            URLQueryItem(name: "lang", value: Locale.preferredLanguages.first),
            URLQueryItem(name: "view", value: "embed"),
        ]
        guard let url = address?.url else { return }
        webView.load(URLRequest(url: url))
    }

    private func makeWebView() -> WKWebView {
        let configuration = WKWebViewConfiguration()
        configuration.userContentController.add(WeakHandler(self), name: "help")
        let webView = WKWebView(frame: .zero, configuration: configuration)
        webView.navigationDelegate = self
        return webView
    }

    /// Receives the messages of the article, a JSON text or an object, from the help centre only.
    func userContentController(_ controller: WKUserContentController, didReceive message: WKScriptMessage) {
        guard message.frameInfo.securityOrigin.host == URL(string: help)?.host,
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
        guard let url = action.request.url, !url.absoluteString.hasPrefix(help) else {
            return decisionHandler(.allow)
        }
        UIApplication.shared.open(url)
        decisionHandler(.cancel)
    }

    private func openSupport() {
        dismiss(animated: true)
    }
}

/// The content controller keeps its handlers alive; this one holds the view only weakly.
private final class WeakHandler: NSObject, WKScriptMessageHandler {
    private weak var target: WKScriptMessageHandler?

    init(_ target: WKScriptMessageHandler) {
        self.target = target
    }

    func userContentController(_ controller: WKUserContentController, didReceive message: WKScriptMessage) {
        target?.userContentController(controller, didReceive: message)
    }
}
