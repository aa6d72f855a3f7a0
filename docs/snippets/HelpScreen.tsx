import { useState } from 'react';
import { Linking } from 'react-native';
import { WebView } from 'react-native-webview';
import { linkFor } from 'help-client';

interface Props {
  readonly code: string;
  readonly lang: string;
  readonly onContact: () => void;
}

/** Shows the article of a problem code inside the app. */
export function HelpScreen({ code, lang, onContact }: Props) {
  const [uri] = useState(() => linkFor({ code, lang, view: 'embed' }));
  const hear = (json: string): void => {
    const message = JSON.parse(json);
    if (message.help !== 1) return;
    if (message.type === 'contact') onContact();
    if (message.type === 'navigate' && message.kind === 'outside') Linking.openURL(message.url);
  };
  return <WebView source={{ uri }} onMessage={({ nativeEvent }) => hear(nativeEvent.data)} />;
}
